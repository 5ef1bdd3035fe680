import { BusyError, ConnectError, NotFoundError, type PortOwner } from "../errors.js";
import { holderOf } from "./portLock.js";
import { addresses, portAddress, type SerialPortInfo, whatThereIs } from "./ports.js";

/** The board that `auto` means, and why. */
export interface Choice {
  readonly port: SerialPortInfo;
  /** One line that names it. */
  readonly said: string;
  /** It may be no board at all. */
  readonly isGuess: boolean;
}

/** Who has a port open; undefined: nobody, as far as the system tells. */
export type Holder = (path: string) => Promise<PortOwner | undefined>;

/**
 * The one known board that nobody else has open. Nothing is opened or written to: a question would interrupt a program. Several
 * that are free are an error that lists them. Without a known board: with `guess`, the one USB port that there is (a bridge may
 * have anything behind it, so only who says `auto` gets it), else undefined.
 */
export async function chooseAuto(
  ports: readonly SerialPortInfo[],
  guess: boolean,
  holder: Holder = holderOf,
): Promise<Choice | undefined> {
  const boards = onePerBoard(ports.filter((port) => port.board !== undefined));
  if (boards.length === 1) return chosen(boards[0]!);
  if (boards.length > 1) return chooseFree(boards, holder);
  if (!guess) return undefined;
  const candidates = onePerBoard(ports.filter((port) => port.vid !== undefined));
  if (candidates.length === 1) return chosen(candidates[0]!, " (its USB id may be anything's)", true);
  if (candidates.length === 0)
    throw new NotFoundError(`no known MicroPython board is plugged in. ${whatThereIs(ports)}`);
  throw new ConnectError(
    `no known MicroPython board is plugged in; if one of these is one, name it:\n${addresses(candidates)}`,
    { code: "ambiguous" },
  );
}

async function chooseFree(boards: readonly SerialPortInfo[], holder: Holder): Promise<Choice> {
  const owners = await Promise.all(boards.map(({ path }) => holder(path)));
  const free = boards.filter((_, i) => owners[i] === undefined);
  const others = boards.flatMap((port, i) => (owners[i] ? [`${port.path} (${owners[i].command})`] : []));
  if (free.length === 1) return chosen(free[0]!, `; in use: ${others.join(", ")}`);
  if (free.length === 0)
    throw new BusyError(`all boards are in use: ${others.join(", ")}`, { owner: owners[0] });
  throw new ConnectError(`several boards are plugged in; name one of them:\n${addresses(free)}`, {
    code: "ambiguous",
  });
}

function chosen(port: SerialPortInfo, why = "", isGuess = false): Choice {
  const what = port.board ?? port.product ?? port.manufacturer ?? "a USB port";
  const place = port.serial === undefined ? port.path : `${port.path}, ${portAddress(port)}`;
  return { port, said: `mpc: using ${what} at ${place}${why}`, isGuess };
}

/** A board may have several ports under one number: the first is its prompt's. */
function onePerBoard(ports: readonly SerialPortInfo[]): readonly SerialPortInfo[] {
  const first = (port: SerialPortInfo) =>
    port.serial !== undefined &&
    ports.find(({ vid, pid, serial }) => serial === port.serial && vid === port.vid && pid === port.pid);
  return ports.filter((port) => (first(port) || port) === port);
}

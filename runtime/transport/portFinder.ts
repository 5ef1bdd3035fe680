import { realpath } from "node:fs/promises";
import { NotFoundError } from "../errors.js";
import { chooseAuto, type Holder } from "./autoBoard.js";
import { choosePort, fits, listPorts, type SerialPortInfo, type UsbFilter, whatThereIs } from "./ports.js";

/** How a board on a serial port is named: by a port, by what it is, or as the one that there is. */
export type PortName =
  | { readonly kind: "path"; readonly path: string }
  | { readonly kind: "usb"; readonly wanted: UsbFilter; readonly asked: string }
  | { readonly kind: "auto" };

/** Where the board is now, and what is known of its port. */
export interface FoundPort {
  readonly path: string;
  /** Undefined where the system doesn't list the port. */
  readonly info: SerialPortInfo | undefined;
}

/**
 * Finds a board's port at each opening: after a re-plug it may have another path. Once found, the same board is meant, by its
 * serial number if it has one, and another at the same path isn't taken for it.
 */
export class PortFinder {
  private known: SerialPortInfo | undefined;

  constructor(
    private readonly name: PortName,
    /** Told which port `auto` has come to mean. */
    private readonly say: (said: string, isGuess: boolean) => void = () => {},
    private readonly list: () => Promise<readonly SerialPortInfo[]> = listPorts,
    private readonly holder?: Holder,
  ) {}

  /** `anew` forgets which board was found before. */
  async find(anew = false): Promise<FoundPort> {
    const ports = await this.list();
    if (anew) this.known = undefined;
    const found = this.known?.serial === undefined ? await this.first(ports) : again(ports, this.known);
    this.known ??= found.info;
    return found;
  }

  private async first(ports: readonly SerialPortInfo[]): Promise<FoundPort> {
    const { name } = this;
    switch (name.kind) {
      case "path": {
        const real = await realpath(name.path).catch(() => name.path);
        return { path: name.path, info: ports.find(({ path }) => path === name.path || path === real) };
      }
      case "usb": {
        const info = choosePort(ports, name.wanted, name.asked);
        return { path: info.path, info };
      }
      case "auto": {
        const { port, said, isGuess } = (await chooseAuto(ports, true, this.holder))!;
        this.say(said, isGuess);
        return { path: port.path, info: port };
      }
    }
  }
}

function again(ports: readonly SerialPortInfo[], { vid, pid, serial, path }: SerialPortInfo): FoundPort {
  const same = ports.filter((port) => fits(port, { vid, pid, serial }));
  // A board may have two ports, one number for both.
  const info = same.find((port) => port.path === path) ?? same[0];
  if (info) return { path: info.path, info };
  throw new NotFoundError(
    `the board that was at ${path} (id:${serial}) isn't plugged in. ${whatThereIs(ports)}`,
  );
}

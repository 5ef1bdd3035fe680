import { ConnectError, UnsupportedError } from "./errors.js";
import { portSteps } from "./portSteps.js";
import { Deadline } from "./repl/deadline.js";
import { Matcher } from "./repl/matcher.js";
import { visible } from "./repl/text.js";
import { closeLine, openLine, type StreamOptions, streamFor, type Target } from "./streams.js";
import { realClock } from "./transport/clock.js";
import type { ByteStream, Clock } from "./transport/types.js";
import type { CallOptions } from "./types.js";

export interface DownloadModeOptions extends StreamOptions, Pick<CallOptions, "signal" | "timeout"> {}

/** All ways, with what is asked after each, are tried within this. */
const DOWNLOAD_MS = 30_000;
/** How often a bootloader is asked, and how long it may take to answer: as esptool does, and more for a network in between. */
const [QUESTIONS, ANSWER_MS] = [5, 200] as const;
/** What is kept of what the board sends instead, for the error. */
const REMEMBERED = 2048;

const [REQUEST, ANSWER, SYNC] = [0x00, 0x01, 0x08] as const;
/** Of SLIP: begins and ends a packet. */
const END = 0xc0;
/** SYNC: direction, command, length of the data (36), no checksum, data. Source: Espressif's documentation of esptool, "Serial Protocol". */
const QUESTION = Uint8Array.of(
  ...[END, REQUEST, SYNC, 36, 0, 0, 0, 0, 0],
  ...[0x07, 0x07, 0x12, 0x20, ...new Array<number>(32).fill(0x55)],
  END,
);

/**
 * Resets an ESP32 or ESP8266 into its serial bootloader ("download mode") by DTR and RTS, as esptool does, and makes sure that it is there. No
 * firmware has to answer for that. Resolves with what people have to know: what it is then, and how to leave that. An UnsupportedError
 * where the link has no such lines, or the board is the USB device itself.
 */
export async function downloadMode(
  target: Target | undefined,
  options: DownloadModeOptions = {},
): Promise<string> {
  const deadline = downloadDeadline(realClock, options);
  const { stream } = await streamFor(target, options);
  const line = await deadline.race(stream());
  await openLine(line, deadline);
  return toDownloadMode(line, deadline);
}

export const downloadDeadline = (clock: Clock, options: CallOptions): Deadline =>
  Deadline.of(clock, options, "coming to its download mode", DOWNLOAD_MS);

/** The link's ways to do it; an UnsupportedError where there are none. */
export function downloadWays({ downloadMode }: ByteStream): NonNullable<ByteStream["downloadMode"]> {
  if (downloadMode) return downloadMode;
  throw new UnsupportedError(
    "over this link there are no DTR and RTS lines by which a chip is reset into its download mode. " +
      `bootloader() without \`lines\` asks the board's firmware; an ESP32 goes there by hand, too. ${BY_HAND}`,
  );
}

/** The same over an open line, which is closed afterwards if it can be opened. */
export async function toDownloadMode(line: ByteStream, deadline: Deadline): Promise<string> {
  try {
    await goThere(line, deadline);
  } finally {
    await closeLine(line);
  }
  return portSteps("esp32").bootloader;
}

async function goThere(line: ByteStream, deadline: Deadline): Promise<void> {
  const ways = downloadWays(line);
  const answered = new Matcher(Uint8Array.of(END, ANSWER, SYNC));
  let heard: Buffer = Buffer.alloc(0);
  let isThere = false;
  let wake = () => {};
  const off = line.onData((bytes) => {
    heard = Buffer.concat([heard, bytes]).subarray(-REMEMBERED);
    for (const byte of bytes) isThere = answered.push(byte) || isThere;
    if (isThere) wake();
  });
  const ask = async () => {
    await line.write(QUESTION);
    await new Promise<void>((resolve) => {
      wake = resolve;
      deadline.within(ANSWER_MS).onOver(resolve);
      if (isThere) resolve();
    });
  };
  try {
    for (const way of ways) {
      deadline.throwIfOver();
      // To its end, or the chip would be held in reset.
      await way();
      for (let n = 0; n < QUESTIONS && !deadline.over; n++) {
        await ask();
        if (isThere) return;
      }
    }
    deadline.throwIfOver();
  } finally {
    off();
  }
  throw notThere(heard);
}

const BY_HAND = portSteps("esp32").rescue[0]!;

function notThere(heard: Uint8Array): ConnectError {
  const said = heard.length === 0 ? "It has sent nothing." : `It has sent: "${visible(heard)}".`;
  return new ConnectError(
    `DTR and RTS were used as on Espressif's boards, but no ESP's bootloader answers: these lines don't lead to its EN and GPIO0, or it is no such board. ${said} By hand: ${BY_HAND}`,
    { received: Uint8Array.from(heard) },
  );
}

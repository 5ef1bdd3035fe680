import type { WriteStream } from "node:tty";

const codes = { red: [31, 39], green: [32, 39], cyan: [36, 39], dim: [2, 22], bold: [1, 22] } as const;

type Paint = { readonly [K in keyof typeof codes]: (text: string, stream?: NodeJS.WritableStream) => string };

/** Colours, only where the stream is a terminal that has them (`NO_COLOR` and `FORCE_COLOR` are honoured by Node). */
export function hasColors(stream: NodeJS.WritableStream = process.stdout): boolean {
  const tty = stream as WriteStream;
  return tty.isTTY === true && tty.hasColors() && process.env.NO_COLOR === undefined;
}

export const paint = Object.fromEntries(
  Object.entries(codes).map(([name, [on, off]]) => [
    name,
    (text: string, stream: NodeJS.WritableStream = process.stdout) =>
      hasColors(stream) ? `\u001b[${on}m${text}\u001b[${off}m` : text,
  ]),
) as Paint;

import { createVirtualBoard } from "mpc/virtual";
import { openPort, openPtyPair } from "./ptyPair.js";

/** A board at a serial port that lives on when whoever has it open is gone. */
export interface PtyBoard {
  readonly path: string;
  /** False of the unix port: it ends where a board would restart. */
  readonly softResets: boolean;
  close(): Promise<void>;
}

/** The virtual board behind a pair of pseudo-terminals; or `firmware`, the path of MicroPython's unix port. Needs socat. */
export async function openPtyBoard(firmware?: string): Promise<PtyBoard> {
  const pair = await openPtyPair(firmware);
  const disconnect = firmware ? async () => {} : await wireVirtualBoard(pair.far);
  return {
    path: pair.path,
    softResets: !firmware,
    close: async () => {
      await disconnect();
      await pair.close();
    },
  };
}

async function wireVirtualBoard(far: string): Promise<() => Promise<void>> {
  const virtual = await createVirtualBoard();
  const port = await openPort(far);
  virtual.onData((bytes) => void port.write(Buffer.from(bytes)));
  port.on("data", (bytes: Buffer) => void Promise.resolve(virtual.write(bytes)).catch(() => {}));
  return async () => {
    await new Promise((resolve) => port.close(resolve));
    await virtual.close();
  };
}

import type { VirtualBoard, VirtualBoardOptions } from "../../virtual/index.js";
import { ConnectError } from "../errors.js";
import { BaseTransport } from "./base.js";
import type { Link, Off } from "./types.js";

/** `sim:`: the virtual board, in a worker of this process. This file alone knows the room `virtual/`. */
export class VirtualTransport extends BaseTransport {
  readonly address: string;
  private board: VirtualBoard | undefined;
  private offs: Off[] = [];

  constructor(
    private readonly folder: string | undefined,
    private readonly profile: string | undefined,
  ) {
    super();
    this.address = `sim:${folder ?? ""}${profile === undefined ? "" : `?profile=${profile}`}`;
  }

  get link(): Link {
    const pacesItself = this.board?.pacesItself ?? false;
    return { eightBit: true, reliable: true, maxBurst: Number.POSITIVE_INFINITY, pacesItself };
  }

  protected async start(): Promise<void> {
    const options = {
      ...(this.folder === undefined ? {} : { dir: this.folder }),
      ...(this.profile === undefined ? {} : { profile: this.profile }),
    };
    try {
      const { createVirtualBoard } = await import("../../virtual/index.js");
      this.board = await createVirtualBoard(options as VirtualBoardOptions);
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new ConnectError(`the virtual board didn't start: ${why}`, { cause });
    }
    this.offs = [
      this.board.onData((bytes) => this.received(bytes)),
      this.board.onClose((cause) => this.gone(cause)),
    ];
  }

  async write(bytes: Uint8Array): Promise<void> {
    await this.board!.write(bytes);
  }

  async hardReset(): Promise<void> {
    await this.board?.hardReset();
  }

  protected async shut(): Promise<void> {
    for (const off of this.offs) off();
    await this.board?.close();
  }
}

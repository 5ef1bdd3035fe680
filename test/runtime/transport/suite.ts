import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Transport } from "../../../runtime/transport/types.js";

/** The other end of a transport, as the test holds it. */
export interface OtherEnd {
  readonly transport: Transport;
  /** Everything that has arrived there so far. */
  received(): Uint8Array;
  send(bytes: Uint8Array): void | Promise<void>;
  /** Goes away without a word, as a board does that is unplugged. */
  vanish(): void | Promise<void>;
  cleanUp(): Promise<void>;
}

/** What every transport promises; `open` makes one with its other end, not yet opened. */
export function testTransport(name: string, open: () => Promise<OtherEnd>): void {
  describe(name, () => {
    let end: OtherEnd;
    let got: number[];
    beforeEach(async () => {
      end = await open();
      got = [];
      end.transport.onData((bytes) => {
        for (const byte of bytes) got.push(byte);
      });
      await end.transport.open();
    });
    afterEach(async () => {
      await end.transport.close();
      await end.cleanUp();
    });

    test("all 256 byte values pass both ways", async () => {
      const all = Uint8Array.from({ length: 256 }, (_, i) => i);
      await end.transport.write(all);
      await until(() => end.received().length >= 256);
      expect([...end.received()]).toEqual([...all]);
      await end.send(all);
      await until(() => got.length >= 256);
      expect(got).toEqual([...all]);
    });

    test("200 KB pass both ways, in order", async () => {
      const much = Uint8Array.from({ length: 200_000 }, (_, i) => (i * 7 + (i >> 8)) & 255);
      for (let at = 0; at < much.length; at += 5000) await end.transport.write(much.subarray(at, at + 5000));
      await until(() => end.received().length >= much.length);
      expect(Buffer.compare(end.received(), much)).toBe(0);
      await end.send(much);
      await until(() => got.length >= much.length);
      expect(Buffer.compare(Uint8Array.from(got), much)).toBe(0);
    });

    test("a listener that is taken off hears nothing more", async () => {
      let heard = 0;
      const off = end.transport.onData(() => heard++);
      off();
      off();
      await end.send(Uint8Array.of(1));
      await until(() => got.length === 1);
      expect(heard).toBe(0);
    });

    test("the other end going away is told once, and writes reject", async () => {
      let told = 0;
      end.transport.onClose(() => told++);
      await end.vanish();
      await until(() => told > 0);
      await expect(end.transport.write(Uint8Array.of(1))).rejects.toThrow();
      await end.transport.close();
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(told).toBe(1);
    });

    test("close is no surprise: twice is once, nobody is told, writes reject", async () => {
      let told = 0;
      end.transport.onClose(() => told++);
      await end.transport.close();
      await end.transport.close();
      await expect(end.transport.write(Uint8Array.of(1))).rejects.toThrow();
      expect(told).toBe(0);
    });
  });
}

export async function until(done: () => boolean, ms = 10_000): Promise<void> {
  for (const end = Date.now() + ms; !done(); ) {
    if (Date.now() > end) throw new Error("it didn't happen");
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

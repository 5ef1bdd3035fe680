import { expect, test } from "vitest";
import { DisconnectedError } from "../../../runtime/errors.js";
import { BaseTransport } from "../../../runtime/transport/base.js";

class Slow extends BaseTransport {
  readonly address = "slow:";
  readonly link = { eightBit: true, reliable: true, maxBurst: 64 };
  isOpen = false;
  opened!: () => void;
  protected async start(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.opened = resolve;
    });
    this.isOpen = true;
  }
  protected async shut(): Promise<void> {
    this.isOpen = false;
  }
  async write(): Promise<void> {}
}

test("what is closed while it's being opened doesn't stay open", async () => {
  const slow = new Slow();
  const opening = slow.open();
  await slow.close();
  slow.opened();
  await expect(opening).rejects.toBeInstanceOf(DisconnectedError);
  expect(slow.isOpen).toBe(false);
});

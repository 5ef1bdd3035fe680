import "mpc/transform";
import { Pin, PWM } from "machine";
import { Device, device, type int } from "mpc";

/** A test rig: everything is on the board but what is marked with `@device.host()`. */
export class Rig extends Device {
  private readonly lamp = new PWM(new Pin(15), { freq: 1000, duty_u16: 0 });
  level: int = 0;

  @device.setup({ autoinit: true })
  prepare(): void {
    this.level = 10;
    console.log("rig ready");
  }

  /** Sets the lamp to per cent of its brightness. */
  dim(percent: int): int {
    this.level = Math.max(0, Math.min(100, percent));
    this.lamp.duty_u16(Math.floor((this.level * 65535) / 100));
    return this.level;
  }

  @device.teardown()
  finish(): void {
    this.lamp.duty_u16(0);
    console.log("rig off");
  }

  @device.host()
  bar(level: number): string {
    return `[${"#".repeat(level / 10).padEnd(10, ".")}]`;
  }
}

import { ADC, Pin, PWM } from "machine";
import { DiskAccess, FlashArea } from "zephyr";

const pin = new Pin(["gpiob", 21], Pin.IN);
pin.init(Pin.OUT, Pin.PULL_UP, { value: 1 });
const pwm = new PWM(["pwm0", 0], { freq: 3_921_568, duty_ns: 200, invert: true });
pwm.duty_ns(255);
new ADC(["adc", 0]).read_uv();
// @ts-expect-error a converter has a name
new ADC([0, 0]);
const disk: string | undefined = DiskAccess.disks[0];
new DiskAccess(disk ?? "SDHC");
new FlashArea(FlashArea.areas.scratch![0], 4096);

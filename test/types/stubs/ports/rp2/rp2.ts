import { array } from "array";
import type { memoryview } from "builtins";
import { bytearray, bytes } from "builtins";
import * as machine from "machine";
import { ADC, I2CTarget, I2S, mem_backup, Pin, SPI, UART, USBDevice } from "machine";
import { DMA, Flash, StateMachine } from "rp2";

const led = new Pin("LED", Pin.OUT);
led.toggle();
led.high();
Pin.board.LED?.on();
Pin.cpu.GPIO0?.off();
new ADC(ADC.CORE_TEMP).read_u16();
const target = new I2CTarget(0, 67, { mem: new bytearray(8) });
target.irq((t) => t.memaddr, I2CTarget.IRQ_END_READ | I2CTarget.IRQ_END_WRITE);
// @ts-expect-error an address has 7 or 10 bits
new I2CTarget(0, 67, { addrsize: 8 });
new UART(0).irq({ handler: (u) => u.any(), trigger: UART.IRQ_BREAK });
new UART(0).irq((u) => u.any(), UART.IRQ_BREAK, { hard: true });
// @ts-expect-error the events have been given in order
new UART(0).irq((u) => u.any(), UART.IRQ_BREAK, { trigger: UART.IRQ_BREAK });
target.irq((t) => t.memaddr, I2CTarget.IRQ_READ_REQ, { hard: true });
machine.freq(125_000_000, 125_000_000);
const usb = new USBDevice();
usb.builtin_driver = USBDevice.BUILTIN_DEFAULT;
usb.config(USBDevice.BUILTIN_DEFAULT.desc_dev, USBDevice.BUILTIN_DEFAULT.desc_cfg, {
  desc_strs: null,
  xfer_cb: (ep, result, n) => result === USBDevice.XFER_SUCCESS && ep + n > 0,
});
usb.config(USBDevice.BUILTIN_DEFAULT.desc_dev, USBDevice.BUILTIN_DEFAULT.desc_cfg, ["a"], {
  reset_cb: () => undefined,
});
const words: number = mem_backup().itemsize;
I2S.RX;
const dma = new DMA();
const registers: memoryview = dma.registers;
registers[0] = 1;
// @ts-expect-error a view doesn't grow
registers.append(1);
dma.config({ read: new bytes([1]), write: registers, count: 1 });
// @ts-expect-error what stays is left out
dma.config({ read: null });
dma.pack_ctrl({ default: dma.ctrl, size: 0 });
// @ts-expect-error everything is given by name
dma.pack_ctrl(dma.ctrl);
const sm = new StateMachine(0);
sm.irq((s) => s.get(), 1, { hard: true });
sm.put(new array("H", [1]), 16);
sm.put(new bytes([1, 2]));
// @ts-expect-error words have no sign
sm.put(new Int16Array(2));
sm.get(new Int16Array(2));
// @ts-expect-error nor are they floating point
sm.get(new array("f", 2));
new SPI(0, { sck: 18 }).init({ baudrate: 1_000_000 });
const half = new Flash({ start: 0, len: 4096 });
half.readblocks(0, new bytearray(4096));
// @ts-expect-error both are given by name
new Flash(0, 4096);
// @ts-expect-error rp2 has no analog output
machine.DAC;
// @ts-expect-error rp2 doesn't tell it
machine.wake_reason();
// @ts-expect-error rp2 has no attenuation
new ADC(new Pin(26), { atten: 3 });

export { words };

import { start_new_thread } from "_thread";
import { ADC, I2C, I2CTarget, I2S, mem32, Pin, PWM, SoftI2C, SPI, UART } from "machine";
import { WLAN } from "network";
import { asm_pio, asm_pio_encode, bootsel_button, DMA, Flash, PIO, StateMachine } from "rp2";

//# the LED of the board
{
  const led = new Pin("LED", Pin.OUT);
  led.toggle();
}
//# pins by name
{
  console.log(Pin.board.LED !== undefined, Pin.cpu.GPIO0 !== undefined);
}
//# the temperature of the chip
{
  const sensor = new ADC(ADC.CORE_TEMP);
  console.log(27 - ((sensor.read_u16() * 3.3) / 65535 - 0.706) / 0.001721);
}
//# PWM
{
  const pwm = new PWM(new Pin(15), { freq: 2000, duty_u16: 32768 });
  pwm.duty_ns(250_000);
  console.log(pwm.freq());
}
//# serial ports
{
  const uart = new UART(1, { baudrate: 9600, tx: new Pin(4), rx: new Pin(5) });
  uart.write("hello");
  uart.flush();
}
//# a UART that tells when the line falls silent
{
  const uart = new UART(0, 115200);
  uart.irq((u) => console.log(u.read()), UART.IRQ_RXIDLE);
}
//# hardware buses
{
  const spi = new SPI(1, 10_000_000, { sck: new Pin(10), mosi: new Pin(11), miso: new Pin(8) });
  const i2c = new I2C(1, { scl: new Pin(3), sda: new Pin(2), freq: 400_000 });
  console.log(spi.read(1).length, i2c.scan().length, new SoftI2C({ scl: 5, sda: 4 }).scan().length);
}
//# a device on an I2C bus
{
  const memory = new Uint8Array(32);
  const target = new I2CTarget({ id: 0, addr: 67, mem: memory });
  target.deinit();
}
//# sound in
{
  const microphone = new I2S(0, {
    sck: new Pin(16),
    ws: new Pin(17),
    sd: new Pin(18),
    mode: I2S.RX,
    bits: 32,
    format: I2S.MONO,
    rate: 22_050,
    ibuf: 20_000,
  });
  console.log(microphone.readinto(new Uint8Array(100)));
}
//# blinking without the processor
{
  const blink = asm_pio({ set_init: PIO.OUT_LOW })(({ set, pins, nop, wrap, wrap_target }) => {
    wrap_target();
    set(pins, 1)[31];
    nop()[31];
    set(pins, 0)[31];
    nop()[31];
    wrap();
  });
  const sm = new StateMachine(0, blink, { freq: 2000, set_base: new Pin(25) });
  sm.active(1);
}
//# a strip of LEDs by PIO
{
  const ws2812 = asm_pio({
    sideset_init: PIO.OUT_LOW,
    out_shiftdir: PIO.SHIFT_LEFT,
    autopull: true,
    pull_thresh: 24,
  })(({ label, out, x, jmp, not_x, nop, wrap, wrap_target }) => {
    const T1 = 2;
    const T2 = 5;
    const T3 = 3;
    wrap_target();
    label("bitloop");
    out(x, 1).side(0)[T3 - 1];
    jmp(not_x, "do_zero").side(1)[T1 - 1];
    jmp("bitloop").side(1)[T2 - 1];
    label("do_zero");
    nop().side(0)[T2 - 1];
    wrap();
  });
  const sm = new StateMachine(0, ws2812, { freq: 8_000_000, sideset_base: new Pin(22) });
  sm.active(1);
  sm.put(new Uint32Array([0xff0000, 0x00ff00]), 8);
}
//# waiting for a pin by PIO, and telling the processor
{
  const wait_low = asm_pio()(({ wait, pin, irq, block, rel, wrap, wrap_target }) => {
    wrap_target();
    wait(0, pin, 0);
    irq(block, rel(0));
    wait(1, pin, 0);
    wrap();
  });
  const sm = new StateMachine(0, wait_low, { in_base: new Pin(16) });
  sm.irq((machine) => console.log(machine.rx_fifo()));
  sm.exec("set(x, 1)");
  console.log(asm_pio_encode("set(x, 1)", 0));
}
//# moving memory without the processor
{
  const source = new Uint8Array(1024);
  const target = new Uint8Array(1024);
  const dma = new DMA();
  dma.config({ read: source, write: target, count: 256, ctrl: dma.pack_ctrl(), trigger: true });
  while (dma.active()) {}
  dma.close();
}
//# the second core
{
  start_new_thread(() => console.log("core 1"), []);
}
//# the button, the flash, a register
{
  console.log(bootsel_button(), new Flash().ioctl(4, 0), mem32[0x40000000]);
}
//# the wireless chip of a Pico W
{
  const wlan = new WLAN();
  wlan.config({ pm: WLAN.PM_NONE });
  console.log(wlan.status("rssi"));
}

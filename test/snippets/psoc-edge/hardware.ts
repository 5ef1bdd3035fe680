import { Pin, RTC } from "machine";

//# pins by the chip's names
{
  const input = new Pin("P0_0", Pin.IN);
  const output = new Pin("P7_0", Pin.OUT, { value: false, drive: Pin.DRIVE_7 });
  const open = new Pin(Pin.cpu.P17_1!, Pin.OPEN_DRAIN);
  output.toggle();
  console.log(input.value(), open.mode() === Pin.OPEN_DRAIN);
}
//# a pin of the board, set up without making it
{
  const button = Pin.board.USER_BUTTON!;
  button.init({ mode: Pin.IN, pull: Pin.PULL_UP });
  button.irq((pin) => console.log(pin.value()), Pin.IRQ_FALLING, { priority: 7 });
}
//# the real-time clock and its alarm
{
  const rtc = new RTC();
  rtc.init([2026, 1, 1, 3, 0, 0, 0, 0]);
  rtc.irq({ trigger: RTC.ALARM0, handler: () => console.log("ring") });
  rtc.alarm(1000, { repeat: true });
  console.log(rtc.alarm_left(), rtc.now()[0]);
  rtc.alarm_cancel();
}
//# bytes that outlast resets
{
  const rtc = new RTC();
  rtc.memory("hello");
  console.log(rtc.memory().decode());
}

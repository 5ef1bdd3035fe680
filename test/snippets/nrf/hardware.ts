import { ADC, Pin, PWM, Temp, UART } from "machine";

//# the temperature of the chip, and the battery
console.log(Temp.read(), ADC.battery_level());
//# an LED dimmed in percent
{
  const led = new PWM(new Pin(17), { freq: 1000, duty: 30 });
  led.duty(60);
  led.deinit();
}
//# the serial port, character by character
{
  const uart = new UART(0, 115200);
  uart.writechar(65);
  if (uart.any()) console.log(uart.readchar());
}

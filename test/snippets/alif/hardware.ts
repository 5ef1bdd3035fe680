import { ADC, mem_backup, Pin } from "machine";

//# pins by the names of board and chip
{
  const led = new Pin(Pin.board.LED_GREEN!, Pin.OUT);
  led.toggle();
  console.log(new Pin(Pin.cpu.P0_1!, Pin.IN).value());
}
//# sensors in the chip
console.log(new ADC(ADC.CORE_TEMP).read_u16(), new ADC(ADC.CORE_VREF).read_u16());
//# memory that a battery keeps
{
  const memory = mem_backup();
  memory[0] = (memory[0]! + 1) & 0xff;
  console.log(memory[0], memory.itemsize);
}

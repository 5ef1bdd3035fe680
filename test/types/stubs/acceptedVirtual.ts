/** Where the stubs differ from the virtual board on purpose, beyond what the WebAssembly port itself lacks. */
export const acceptedVirtual = {
  "The virtual board's asyncio has no sockets, and Task comes from C, with methods that its directory doesn't list.":
    [
      "asyncio.Stream.awrite: not in the firmware",
      "asyncio.StreamReader.awrite: not in the firmware",
      "asyncio.StreamWriter.awrite: not in the firmware",
    ],
  "Internals of the asyncio package, not meant for programs.": [
    "asyncio.ThreadSafeFlag.ioctl: not in the stubs",
    "asyncio.run_until_complete: not in the stubs",
  ],
  "The firmware takes more than is documented: start and length of what is written, internal parameters, positions where keywords are documented.":
    [
      "asyncio.get_event_loop: 0…0 arguments, in the firmware ?…2",
      "machine.PWM: 1…1 arguments, in the firmware ?…6",
      "machine.SoftI2C: 0…2 arguments, in the firmware ?…3",
      "machine.SoftSPI: 0…1 arguments, in the firmware ?…2",
      "machine.UART: 0…5 arguments, in the firmware ?…4",
      "machine.enable_irq: 1…1 arguments, in the firmware 0…1",
      "neopixel.NeoPixel: 2…2 arguments, in the firmware ?…4",
    ],
  "The I2C of esp8266 is made in software, and takes pins in place of a number.": [
    "machine.I2C: 0…2 arguments, in the firmware ?…1",
  ],
  "Not simulated: sockets and what needs them, esp32's sleep, counters and partitions, the steps of a bus transfer.":
    [
      "esp32.HEAP_DATA: not in the firmware",
      "esp32.HEAP_EXEC: not in the firmware",
      "esp32.LDO: not in the firmware",
      "esp32.PCNT: not in the firmware",
      "esp32.Partition: not in the firmware",
      "esp32.RMT: not in the firmware",
      "esp32.ULP: not in the firmware",
      "esp32.WAKEUP_ALL_LOW: not in the firmware",
      "esp32.WAKEUP_ANY_HIGH: not in the firmware",
      "esp32.gpio_deep_sleep_hold: not in the firmware",
      "esp32.idf_heap_info: not in the firmware",
      "esp32.idf_task_info: not in the firmware",
      "esp32.mcu_temperature: not in the firmware",
      "esp32.raw_temperature: not in the firmware",
      "esp32.wake_on_ext0: not in the firmware",
      "esp32.wake_on_ext1: not in the firmware",
      "esp32.wake_on_gpio: not in the firmware",
      "esp32.wake_on_touch: not in the firmware",
      "esp32.wake_on_ulp: not in the firmware",
      "machine.I2C.readinto: not in the firmware",
      "machine.I2C.start: not in the firmware",
      "machine.I2C.stop: not in the firmware",
      "machine.I2C.write: not in the firmware",
      "machine.SoftI2C.readinto: not in the firmware",
      "machine.SoftI2C.start: not in the firmware",
      "machine.SoftI2C.stop: not in the firmware",
      "machine.SoftI2C.write: not in the firmware",
      "network.ipconfig: not in the firmware",
    ],
  "The virtual board has no JavaScript to reach.": [
    "jsffi.JsException: not in the firmware",
    "jsffi.JsProxy: not in the firmware",
    "jsffi.create_proxy: not in the firmware",
    "jsffi.mem_info: not in the firmware",
    "jsffi.to_js: not in the firmware",
  ],
  "One simulated class is the other's base, so it has its constant as well.": [
    "machine.SoftSPI.CONTROLLER: not in the stubs",
  ],
  "A method that streams have for the interpreter's sake.": ["machine.UART.ioctl: not in the stubs"],
} satisfies Record<string, readonly string[]>;

import { bytearray, bytes } from "builtins";
import type { int } from "mpc";
import { get } from "usb.device";
import { CDCInterface } from "usb.device.cdc";
import { type Descriptor, Interface } from "usb.device.core";
import { HIDInterface } from "usb.device.hid";
import { KeyboardInterface, KeyCode, LEDCode } from "usb.device.keyboard";
import { MIDIInterface } from "usb.device.midi";
import { MouseInterface } from "usb.device.mouse";

//# a keyboard
{
  class Keyboard extends KeyboardInterface {
    override on_led_update(mask: int): void {
      console.log((mask & LEDCode.CAPS_LOCK) !== 0);
    }
  }
  const keyboard = new Keyboard();
  get().init(keyboard, { builtin_driver: true, product_str: "Keys" });
  keyboard.send_keys([KeyCode.LEFT_SHIFT, KeyCode.H]);
  keyboard.send_keys([]);
}
//# a mouse
{
  const mouse = new MouseInterface();
  get().init(mouse, { builtin_driver: true });
  if (mouse.is_open()) {
    mouse.move_by(10, -5);
    mouse.click_left(true);
    mouse.click_left(false);
  }
}
//# a device of one's own to be operated by hand
{
  const knob = new HIDInterface(new bytes([0x05, 0x01, 0x09, 0x38]), {
    set_report_buf: new bytearray(1),
    interface_str: "Knob",
  });
  get().init(knob, { builtin_driver: true });
  console.log(knob.send_report(new bytes([1]), 50));
}
//# a second serial port
{
  const serial = new CDCInterface({ timeout: 0, txbuf: 512 });
  get().init(serial, { builtin_driver: true });
  serial.set_line_state_cb((state) => console.log(state & 1));
  if (serial.dtr) serial.write(new bytes("hello", "utf-8"));
  console.log(serial.read(16)?.length, serial.baudrate);
}
//# music
{
  class Synthesizer extends MIDIInterface {
    override on_note_on(channel: int, pitch: int, vel: int): void {
      console.log(channel, pitch, vel);
    }
  }
  const midi = new Synthesizer();
  get().init(midi, { builtin_driver: true });
  midi.note_on(0, 60);
  midi.note_off(0, 60, 0);
}
//# any other device
{
  class Sensor extends Interface {
    override desc_cfg(desc: Descriptor, itf_num: int, ep_num: int): void {
      desc.interface(itf_num, 1);
      desc.endpoint(ep_num | 0x80, "bulk", 64, 0);
    }
    override num_eps(): int {
      return 1;
    }
  }
  const device = get();
  device.active(false);
  device.config(new Sensor(), { manufacturer_str: "Me", id_vendor: 0x1209, id_product: 1 });
  device.active(true);
}

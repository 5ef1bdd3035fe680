import * as audio from "audio";
import { bytearray } from "builtins";
import {
  accelerometer,
  button_a,
  compass,
  display,
  Image,
  i2c,
  pin0,
  running_time,
  spi,
  uart,
} from "microbit";
import * as music from "music";
import * as radio from "radio";
import * as speech from "speech";

//# Pictures and text
export function picture(): void {
  const boat = new Image("05050:05050:05050:99999:09990");
  display.show(boat);
  display.show(Image.ALL_CLOCKS, 100, { wait: false, loop: true });
  display.scroll("hello", { delay: 80, monospace: true });
  display.set_pixel(2, 2, 9);
}

//# A button counts
export function presses(): number {
  return button_a.is_pressed() ? button_a.get_presses() : 0;
}

//# Pins and pads
export function pads(): void {
  if (pin0.is_touched()) pin0.write_analog(512);
  pin0.set_pull(pin0.PULL_UP);
  console.log(pin0.read_digital(), pin0.read_analog());
}

//# Sensors
export function sensors(): void {
  const [x, y, z] = accelerometer.get_values();
  if (accelerometer.was_gesture("shake")) console.log(x, y, z);
  if (compass.is_calibrated()) console.log(compass.heading());
  console.log(running_time());
}

//# Buses
export function buses(): void {
  i2c.init({ freq: 400_000 });
  i2c.write(0x1d, "\x0d", { repeat: true });
  console.log(i2c.read(0x1d, 1).length, i2c.scan().length);
  spi.init({ baudrate: 1_000_000, mode: 3 });
  spi.write_readinto("ab", new bytearray(2));
  uart.init({ baudrate: 9600, tx: pin0 });
  uart.write("hello\n");
}

//# Tunes and tones
export function tunes(): void {
  music.set_tempo({ bpm: 180 });
  music.play(music.ODE, { wait: false });
  music.play(["c4:4", "d", "e"]);
  music.pitch(440, 500);
  const [bpm, ticks] = music.get_tempo();
  console.log(bpm, ticks);
}

//# Messages between boards
export function messages(): void {
  radio.on();
  radio.config({ channel: 19, power: 7, data_rate: radio.RATE_1MBIT });
  radio.send("hello");
  const message = radio.receive();
  if (message !== null) display.scroll(message);
}

//# Speech and sound
export function sounds(): void {
  speech.say("hello", { pitch: 100 });
  const frame = new audio.AudioFrame();
  for (let i = 0; i < frame.length; i++) frame[i] = i * 8;
  audio.play([frame, frame], { wait: false });
}

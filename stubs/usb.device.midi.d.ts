/**
 * `usb.device.midi`: musical instruments and controllers.
 *
 * Follows the package `usb-device-midi` of micropython-lib.
 * @ports esp32, rp2, samd
 * @install usb-device-midi
 */
import type { int, Kw } from "./mpc.js";
import { Interface } from "./usb.device.core.js";

/**
 * A MIDI device. Derive from it to receive.
 * @example
 * const midi = new MIDIInterface();
 * get().init(midi, { builtin_driver: true });
 * midi.note_on(0, 60);
 */
export class MIDIInterface extends Interface {
  /** Makes a device; the sizes are of its buffers, in bytes (default 16: four messages). */
  constructor(kw?: Kw<{ rxlen?: int; txlen?: int }>);
  /** Makes a device with buffers of these sizes. */
  constructor(rxlen: int, txlen?: int);
  /**
   * Override to receive everything; otherwise it calls the three methods below.
   * @param cin code that says what kind of message it is: 8 note off, 9 note on, 11 control change …
   */
  on_midi_event(cin: int, midi0: int, midi1: int, midi2: int): void;
  /** Override: a note begins; channels count from 0. */
  on_note_on(channel: int, pitch: int, vel: int): void;
  /** Override: a note ends. */
  on_note_off(channel: int, pitch: int, vel: int): void;
  /** Override: a controller has moved. */
  on_control_change(channel: int, controller: int, value: int): void;
  /** Begins a note: channel 0…15, pitch 0…127 (60 is middle C), strength 0…127 (default 64). */
  note_on(channel: int, pitch: int, vel?: int): void;
  /** Ends a note that `note_on` has begun. */
  note_off(channel: int, pitch: int, vel?: int): void;
  /** Sends a controller's position, 0…127. */
  control_change(channel: int, controller: int, value: int): void;
  /** Queues any message of one to three bytes; false if the buffer is full. */
  send_event(cin: int, midi0: int, midi1?: int, midi2?: int): boolean;
}

import { bytearray } from "builtins";
import { NVS, Partition, PCNT, RMT, WAKEUP_ANY_HIGH, wake_on_ext0 } from "esp32";
import { Pin } from "machine";
import { asm_pio, DMA, PIO, StateMachine } from "rp2";

// Modules of one port can be imported where no port is set.
const store = new NVS("app");
store.set_i32("boots", 1);
const [running] = [new Partition(Partition.RUNNING)];
const label: string = running.info()[4];
Partition.find({ type: Partition.TYPE_DATA, label: "vfs" });
Partition.find(Partition.TYPE_DATA, { label: "vfs" });
// @ts-expect-error the kind has been given in order
Partition.find(Partition.TYPE_DATA, { type: Partition.TYPE_APP });
// @ts-expect-error the type is one of the constants
Partition.find({ type: 1 });
const counter = new PCNT(0, { pin: new Pin(4), rising: PCNT.INCREMENT, mode_low: PCNT.REVERSE });
counter.irq((pcnt) => pcnt.value(0), PCNT.IRQ_MAX | PCNT.IRQ_ZERO);
// @ts-expect-error a mode is no action
counter.init({ rising: PCNT.REVERSE });
const rmt = new RMT(0, { pin: new Pin(18), resolution_hz: 10_000_000, tx_carrier: [38_000, 50, 1] });
rmt.write_pulses([1, 20, 2, 40], 0);
rmt.write_pulses(100, [1, 0, 1]);
// @ts-expect-error one length needs a list of levels
rmt.write_pulses(100, 1);
wake_on_ext0(new Pin(4), WAKEUP_ANY_HIGH);

const blink = asm_pio({ set_init: PIO.OUT_LOW })(
  ({ set, pins, nop, wrap, wrap_target, jmp, x_dec, label: at }) => {
    wrap_target();
    at("loop");
    set(pins, 1)[31];
    nop().side(0).delay(3);
    jmp(x_dec, "loop");
    wrap();
  },
);
asm_pio()(({ set, osr, mov, x, invert, wait, gpio, pull, block, ifempty }) => {
  // @ts-expect-error set can't write the output register
  set(osr, 1);
  mov(x, invert(osr));
  wait(1, gpio, 3);
  pull(ifempty, block);
});
const sm = new StateMachine(0, blink, 2000, { set_base: new Pin(25) });
new StateMachine(1, blink, { freq: 2000 });
sm.active(1);
const word: number = sm.get();
// @ts-expect-error a shift is no level
asm_pio({ set_init: PIO.SHIFT_LEFT });
const dma = new DMA();
dma.config({
  read: new bytearray(64),
  write: sm,
  count: 64,
  ctrl: dma.pack_ctrl({ size: 0, inc_write: false }),
  trigger: true,
});
const busy: number = dma.unpack_ctrl(dma.ctrl).busy;

export { busy, label, word };

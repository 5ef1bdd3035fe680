import { haveMicrobit, startMicrobit } from "../boards/microbit.js";
import { testBoard, testReconnect } from "../boards/suite.js";

if (haveMicrobit()) {
  const traits = {
    start: startMicrobit,
    lacks: ["long programs", "stdout.buffer", "exit restarts", "flow control"] as const,
  };
  testBoard("QEMU micro:bit over socket://", traits);
  testReconnect("QEMU micro:bit", traits);
}

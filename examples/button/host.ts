import { connect } from "mpc";
import { createVirtualBoard } from "mpc/virtual";
import * as device from "./button.device.js";

await using virtual = await createVirtualBoard();
await using board = await connect(virtual);
const { count, waitFor } = await board.load(device);

console.log("presses at first:", await count());
const done = waitFor(3, 5000);
// Three presses by hand: down and up again.
for (let i = 0; i < 3; i++) {
  await new Promise((resolve) => setTimeout(resolve, 30));
  virtual.machine.pin(14).value = 0;
  await new Promise((resolve) => setTimeout(resolve, 30));
  virtual.machine.pin(14).value = 1;
}
console.log("pressed three times:", await done);
console.log("presses in the end:", await count());

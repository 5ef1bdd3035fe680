import { connect } from "mpc";
import { createVirtualBoard } from "mpc/virtual";
import * as device from "./stream.device.js";

await using virtual = await createVirtualBoard();
await using board = await connect(virtual);
const { samples, average } = await board.load(device);

virtual.machine.adc(26).setVolts(1.65);
let taken = 0;
for await (const volts of samples(100)) {
  console.log(`${volts.toFixed(2)} V`);
  taken += 1;
  virtual.machine.adc(26).setVolts(1.65 + taken * 0.5);
  if (taken === 3) break; // the generator on the board is closed
}

const running = average();
await running.next();
for (const value of [10, 20, 60]) console.log("average", (await running.next(value)).value);
await running.return();

import { connect } from "mpc";
import { createVirtualBoard } from "mpc/virtual";
import * as device from "./blink.device.js";

// The virtual board lets a program watch its pins; with a real one, `await connect()` is all.
await using virtual = await createVirtualBoard();
const changes: number[] = [];
virtual.machine.pin(2).onChange((change) => changes.push(change.value));

await using board = await connect(virtual);
const { blink } = await board.load(device);
console.log("blinked", await blink(3, 10), "times");
console.log("pin 2 went", changes.join(" "));

import "mpc/transform";
import { freq } from "machine";
import { connect, type int } from "mpc";

const SCALE = 3;

/** Reached from device code, so it is compiled for the board, too. */
function triple(n: int): int {
  return n * SCALE;
}

/**
 * Runs on the board.
 * @device
 */
function work(n: int): int[] {
  const results: int[] = [];
  for (let i = 1; i <= n; i++) results.push(triple(i));
  return results;
}

/** @device */
function clock(): int {
  return freq();
}

await using board = await connect("sim:");
const remote = await board.load(work);
console.log("from the board:", await remote(4));
console.log("the same on the host:", triple(4));
console.log("the board has a clock:", (await clock()) > 0);

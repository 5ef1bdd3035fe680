import { threshold } from "micropython:gc";
import { getrandbits, randrange } from "micropython:random";
import { sleep_ms } from "micropython:time";

const limit = 4000;
threshold(limit / 2);
console.log(threshold()); //> 2000
const half = 10 / 2;
sleep_ms(half);
console.log(randrange(2 / 2, 4 / 2)); //> 1
try {
  const third = threshold() / 3;
  threshold(third);
} catch (e) {
  console.log((e as Error).name, threshold()); //> TypeError 2000
}
console.log(getrandbits(Math.round(1 / 4))); //> 0

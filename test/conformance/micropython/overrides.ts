import { print } from "builtins";
import { IOBase } from "io";
import type { int } from "mpc";

// Methods that MicroPython calls, with more arguments than they declare.
class Counter extends IOBase {
  calls = 0;
  override write(): int {
    this.calls++;
    return 1;
  }
  override ioctl(op: int): int {
    return op === 4 ? 0 : -1;
  }
}
class Named extends Counter {
  override write(): int {
    console.log("written");
    return super.write();
  }
}
const counter = new Counter();
print("ab", { file: counter, end: "" });
console.log(counter.calls, counter.ioctl(4), counter.ioctl(1)); //> 2 0 -1
print("c", { file: new Named(), end: "" }); //> written

import { BytesIO, SEEK_END } from "io";
import { JsException, mem_info, to_js } from "jsffi";
import { pystack_use } from "micropython";
import { gmtime, strftime } from "time";

//# Values of JavaScript
export function values(): void {
  to_js([1, 2, 3]);
  mem_info();
  try {
    console.log("ready");
  } catch (e) {
    if (e instanceof JsException) console.log(e.args.length);
  }
}

//# What this port has more
export function more(): void {
  const stream = new BytesIO(new Uint8Array(4));
  stream.seek(0, SEEK_END);
  console.log(stream.tell(), strftime("%Y-%m-%d", gmtime(0)), pystack_use(), mem_info()[1]);
}

import { JsException, mem_info, to_js } from "jsffi";

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

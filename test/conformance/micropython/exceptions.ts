import { dict, IndexError, KeyError, LookupError, OSError, RuntimeError, ValueError } from "builtins";
import { ENOENT } from "errno";
import { loads } from "json";
import { remove } from "os";

function attempt(action: () => void): void {
  try {
    action();
  } catch (e) {
    if (e instanceof OSError) console.log("OSError", e.errno === ENOENT, e.errno);
    else if (e instanceof LookupError)
      console.log("LookupError", e instanceof KeyError, e instanceof IndexError);
    else if (e instanceof ValueError) console.log("ValueError", e.args.length);
    else if (e instanceof Error) console.log(e.name, e.message);
  }
}

attempt(() => remove("nowhere.txt")); //> OSError true 2
attempt(() => new dict<string, number>().__getitem__("x")); //> LookupError true false
attempt(() => loads("{")); //> ValueError 1
attempt(() => {
  throw new ValueError("a", "b"); //> ValueError 2
});
attempt(() => {
  throw new OSError(5); //> OSError false 5
});
attempt(() => {
  throw new TypeError("mine"); //> TypeError mine
});

// an exception of the program's own is what was thrown
class SensorError extends RuntimeError {
  readonly pin: number;
  constructor(pin: number) {
    super("no answer", pin);
    this.pin = pin;
  }
}
const thrown = new SensorError(4);
try {
  throw thrown;
} catch (e) {
  console.log(e === thrown, e instanceof SensorError && e.pin, e instanceof RuntimeError); //> true 4 true
  if (e instanceof SensorError) console.log(e.args[0], e.args.length); //> no answer 2
}

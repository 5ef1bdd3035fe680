import def, { answer as reply, Thing, type Only, Mode } from "./lib/things.js";
import * as things from "./lib/things.js";
import { again, Color, helper, list } from "./lib/index.js";
import "./effects.js";
import square from "./square.js";
import config from "./config.js";
export { reply };
const only: Only = { only: 1 };
console.log(def(2), reply, new Thing(3).double(), only.only, things.answer, things.default(1));
console.log(again, helper(4), Color.Green, Color[2], list.length, things.list.join());
console.log(square(5), config.name, config.deep.level, Mode.Fast);
things.state.n += 5;
console.log(things.state.n, things.counter, things.bump(), things.counter);
export default function unused() {}

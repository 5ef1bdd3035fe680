import type { Acc } from "./lib/ops.js";
import { add } from "./lib/ops.js";
export function extra(this: Acc, x: number) { add.call(this, -x); this.log.push("extra"); }

import { A, B, C } from "./index.js"; import * as idx from "./index.js";
console.log(new A("a").toB().toC().toA().name, new idx.B("q").toC() instanceof C, A.label, B.label);

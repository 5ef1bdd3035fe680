import { B } from "./cycB.js"; export class A { name = "A!"; b() { return new B(); } }

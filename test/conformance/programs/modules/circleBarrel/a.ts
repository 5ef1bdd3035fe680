import { B } from "./index.js"; console.log("a runs"); export class A { static label = "A"; constructor(public name: string) {} toB() { return new B(this.name + "b"); } }

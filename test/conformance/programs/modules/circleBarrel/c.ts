import { A, helper } from "./index.js"; console.log("c runs", helper()); export class C { constructor(public name: string) {} toA() { return new A(this.name + helper()); } }

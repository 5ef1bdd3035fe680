import { A } from "./cycA.js"; export class B { a(): A | undefined { return new A(); } }

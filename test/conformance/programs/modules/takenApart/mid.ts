import { Box, inc } from "./lib.js";
export { inc } from "./lib.js";
export const again = () => inc() + 100;
export class Sub extends Box<number> { override describe() { return "Sub" + super.describe(); } }

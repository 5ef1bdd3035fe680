import { base } from "./circ.js"; export function helper(n: number) { return base() + n; }

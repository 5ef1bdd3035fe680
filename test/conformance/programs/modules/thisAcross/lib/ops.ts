export interface Acc { total: number; log: string[] }
export type Op = (this: Acc, x: number) => void;
export function add(this: Acc, x: number): void { this.total += x; this.log.push("add"); }
export const mul: Op = function (x) { this.total *= x; this.log.push("mul"); };
const table: Record<string, Op> = { add, mul, noop: () => {} };
export default table;
export let current: Op = add;
export function choose(op: Op) { current = op; }

import { start, x, lazy } from "./p.js"; import { fromMain, state } from "./main.js"; export const y = 41; export function next(n: number): string { return "q" + n + start(n - 1); } console.log("q", start(2), fromMain(9));
for (const f of [() => x, () => state, () => lazy()]) try { console.log(f()); } catch (e) { console.log((e as Error).constructor.name); }
export const gen = function* () { yield* [start(0), y]; }; console.log([...gen()]);

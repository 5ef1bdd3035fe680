import { start, x } from "./p.js"; console.log(start(3), x); export function fromMain(n: number): string { return "m" + n; } export let state = "s"; console.log(state);

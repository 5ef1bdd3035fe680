import { isEven, K, bump, counter } from "./even.js"; console.log("odd loads", isEven(2));
export function isOdd(n: number): boolean { return n === 0 ? false : isEven(n - 1); }
try { console.log(K); } catch (e) { console.log((e as Error).name, e instanceof ReferenceError); }
export function late() { return K + bump() + counter; }

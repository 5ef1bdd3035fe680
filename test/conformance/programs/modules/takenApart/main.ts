import * as lib from "./lib.js";
import * as mid from "./mid.js";
const { counter: c0, inc, Kind, Box, default: hello, opts: { a = 5, b, ...more }, list: [first, ...others], missing = "d" } = lib;
inc(); console.log(c0, lib.counter, inc(), Kind.B, Kind[0], new Box(3), hello(), a, b, more, first, others, missing);
const { inc: inc2, again, Sub } = mid; console.log(inc2 === inc, again(), new Sub(1).describe(), lib.counter);
namespace N { export let n = 1; export const up = (k = 1) => (n += k); export class K { v = n; } export namespace Deep { export const d = "deep"; } }
const { n, up, K } = N; up(4); console.log(n, N.n, new K()); { const { Deep: _d } = { Deep: N.Deep.d }; console.log(_d); const { d } = N.Deep; console.log(d); }
function f() { const { counter, inc: i } = lib; return [counter, i(), counter]; } console.log(f(), f());
export const { opts } = lib; console.log(opts);

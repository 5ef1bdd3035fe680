// Causes that come in options made elsewhere.
const options = { cause: { z: 1, a: 2 } };
console.log([new Error("x", options).cause]);
const made = (cause: unknown): ErrorOptions => ({ cause });
console.log([new Error("x", made({ y: 1, b: 2 })).cause]);
const same = <T>(x: T): T => x;
console.log([new RangeError("x", same({ cause: { q: 1, c: 2 } })).cause]);
class Plain extends Error {
  constructor(m: string, o?: ErrorOptions) {
    super(m, o);
  }
}
console.log([new Plain("x", same({ cause: { w: 1, d: 2 } })).cause], [new Plain("x", { cause: { v: 1, e: 2 } }).cause]);
const later: { cause?: unknown } = {};
later.cause = { u: 1, f: 2 };
console.log([new Error("m", later).cause], [new Error("m", { ...later }).cause]);
class Coded extends Error {
  constructor(
    message: string,
    readonly code: number,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}
console.log([new Coded("c", 1, { cause: { t: 1, g: 2 } }).cause]);
class Wrapped extends Error {
  constructor(m: string, cause: unknown) {
    super(m, { cause });
  }
}
console.log([new Wrapped("c", { s: 1, h: 2 }).cause]);
console.log([new AggregateError([], "z", { cause: { r: 1, i: 2 } }).cause]);
const ofMany = { cause: { q: 1, j: 2 } };
console.log([new AggregateError([], "z", ofMany).cause]);

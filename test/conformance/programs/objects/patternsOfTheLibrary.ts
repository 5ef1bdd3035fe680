// Members of the library's objects taken out by patterns.
const f = ({ cause, message }: Error) => console.log(message, cause, [cause]); f(new Error("a")); f(new Error("b", { cause: { z: 1, b: [2], a: 0 } })); const { cause } = new Error("x", { cause: { z: 1, b: [2] } }); console.log(cause);
const { errors, message } = new AggregateError([new Error("a"), new RangeError("b")], "m"); console.log(errors.map((e: Error) => e.name), message);
const m = new Map([["a", 1]]); let size = 0; ({ size } = m); console.log(size, m.get("a")); for (const { size: s } of [new Set([1]), new Set([1, 2])]) console.log(s);
const [{ size: z }] = [new Map([[1, 1], [2, 2]])]; function g({ size }: Map<string, number>, [{ size: t } = new Set<string>()]: Set<string>[]) { return size + t; } console.log(z, g(m, [new Set(["q"])]), [new Set([1])].map(({ size }) => size));
const o = { cnt: new Map([["k", 1]]), seen: new Set<string>() }; o.seen.add("x"); const { cnt: { size: cs }, seen: { size: ss } } = o; console.log(cs, ss, o.cnt.has("k"));
const { buffer, BYTES_PER_ELEMENT: bpe, byteLength, 0: first, length } = new Uint8Array([1, 2]); console.log(buffer.byteLength, bpe, byteLength, first, length); const wide = ({ length, byteLength: b }: Float32Array) => [length, b]; console.log(wide(new Float32Array(3)));
const { byteLength: bl } = new ArrayBuffer(7); const { byteLength: dl, byteOffset } = new DataView(new ArrayBuffer(5), 1); console.log(bl, dl, byteOffset); console.log([Map, Set, Array].map((c) => c.name), ["a", "bb"].map(({ length }) => length));

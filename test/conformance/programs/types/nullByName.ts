// Objects with null under some names and undefined under others: printed, and written as JSON
{
interface U { id: number; parent: U | null; nick?: string; tags: (string | null)[]; m?: Map<string, number | null>; opt: { a: null | number; b: undefined | string } }
const root: U = { id: 1, parent: null, nick: undefined, tags: ["a", null], opt: { a: null, b: undefined } }; const kid: U = { id: 2, parent: root, tags: [], m: new Map([["k", null], ["v", 1]]), opt: { a: 1, b: "x" } };
console.log(root); console.log(kid, root); console.log("kid", kid, "n", 5, null, undefined); console.log([root, kid]); console.log({ u: root, list: [null, 1] });
console.log(JSON.stringify(root), JSON.stringify(kid), JSON.stringify([root], null, 1), JSON.stringify({ u: kid.parent, n: root.nick }));
class Acc { owner: string | null = null; limit?: number; last: { at: number; note?: string } | null = null; hist: (number | undefined)[] = []; #x = null; set(n: number | undefined) { this.hist.push(n); this.limit = n; return this; } toJSON() { return { o: this.owner, l: this.limit, h: this.hist }; } }
class Plain { a: string | null = null; b: string | undefined; c?: number; d = [null as number | null]; } const p = new Plain(); console.log(p, [p], { p }, JSON.stringify(p), JSON.stringify([p, null])); p.c = undefined; p.b = "z"; console.log(p, Object.entries(p).length, Object.keys(p)); p.a = "s"; console.log(p, `${p.a}`);
const maybe: Plain | null = Math.random() > 2 ? p : null; console.log(maybe, "m"); console.log(maybe); const mu: Plain | undefined = Math.random() > 2 ? p : undefined; console.log(mu); const s: string | Plain = Math.random() > 2 ? "s" : p; console.log(s); const ss: string | Plain = Math.random() < 2 ? "it's" : p; console.log(ss);
type Msg = { t: "a"; v: null } | { t: "b"; w: undefined; q: number[] }; const ms: Msg[] = [{ t: "a", v: null }, { t: "b", w: undefined, q: [1] }]; console.log(ms, ms[0], ms[1]); for (const m of ms) console.log(m, JSON.stringify(m)); console.log(new Map<string, Msg>(ms.map((m) => [m.t, m])), new Set(ms)); console.error("e", root); console.info(root, root);
const big: { n: bigint; a: null; b?: string } = { n: 5n, a: null, b: undefined }; console.log(big, [big]); const err = Object.assign(new Error("m"), { code: null as number | null, hint: undefined as string | undefined }); console.log(err.code, err.hint); console.log({ "key-x": null, y: undefined }, [[{ z: null, w: undefined }]]);
const cyc: { self?: unknown; nil: null; un: undefined } = { nil: null, un: undefined }; cyc.self = cyc; console.log(cyc); console.log({ a: { b: { c: { d: null, e: undefined } } }, nil: null, und: undefined });
}
{
const acc: { owner: string | null; limit?: number; h: (number | undefined)[] } = { owner: null, h: [undefined] }; console.log(acc); acc.limit = undefined; console.log(acc, JSON.stringify(acc));
class Acc { owner: string | null = null; limit?: number; hist: (number | undefined)[] = []; set(n: number | undefined) { this.hist.push(n); this.limit = n; return this; } toJSON() { return { o: this.owner, l: this.limit, h: this.hist }; } }
console.log(new Acc().set(1).set(undefined), JSON.stringify(new Acc().set(undefined)), JSON.stringify({ acc: new Acc(), x: null }));
const f = (o: { a: string | null; b?: number }) => console.log("f", o, JSON.stringify(o)); f({ a: null }); f({ a: "x", b: undefined }); f({ a: "y", b: 1 });
function mut() { const o: { a: number | null; b: number | undefined } = { a: null, b: undefined }; const bump = () => { o.a = 1; return o; }; console.log(o, bump(), o.b); } mut();
}
{
const o: { a: string | null; b?: number } = { a: null, b: undefined }; const s: string = "x" + Math.floor(0.5); console.log(s, o); console.log(`${s}:`, o); console.log("100%", 1, "50%", s + "%", 2); console.log(s + "%", o); console.log(s, o, s, null, [o], 5, undefined);
}
{
class E1 extends Error { info: string | null = null; more: number | undefined = undefined; } const e = new E1("m"); console.log(e.info, e.more); console.log({ info: e.info, more: e.more, m: e.message });
const t: [number | null, number | undefined] = [null, undefined]; console.log({ q: null, t: t.length }); const p: { a: [null, number]; b: undefined } = { a: [null, 1], b: undefined }; console.log(p, JSON.stringify(p)); console.log({ f: { from: null, class: undefined, "a-b": null } });
class R { from: null = null; in: undefined = undefined; #z = 1; get g(): null { return null; } } console.log(new R(), JSON.stringify(new R()));
}

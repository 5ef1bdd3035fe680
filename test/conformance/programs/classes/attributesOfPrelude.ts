class P { #name = "n"; #keys = [1]; #fields = 3; #tag = "T"; #shown = 1; #size = 9; #more = 4; #own = 2; #caused = 1; #renamed = {a: 1}; #statics = 1; #dispose = 2; x = 5; all() { return [this.#name, this.#keys, this.#fields, this.#tag, this.#shown, this.#size, this.#more, this.#own, this.#caused, this.#renamed, this.#statics, this.#dispose].length; } }
const p = new P(); console.log(p, p.all(), JSON.stringify(p), Object.keys(p), `${p}`);
class Q { _name = "n"; _keys = [1]; _fields = 3; _tag = "T"; _shown = 1; _more = 4; _own = 2; _caused = 1; _renamed = 5; _statics = 1; _dispose = 2; _bound = 3; _to_primitive = 1; _index = 1; }
const q = new Q(); console.log(q, JSON.stringify(q), Object.keys(q), `${q}`); q._fields++; console.log(q._fields, q._name);
class E extends Error { _own = 1; _caused = 2; _name = "x"; #m = 3; stackx = 1; args = 5; value = 6; get m() { return this.#m; } }
try { throw new E("boom"); } catch (e) { if (e instanceof E) console.log(e._own, e._caused, e.args, e.value, e.m, e.message, e.name); }
class M2 extends Map<string, number> { _keys2 = 1; _index = 5; _gone = 7; _moved = 8; _values = 3; #keys = 4; get k() { return this.#keys; } }
const m = new M2(); m.set("a", 1); m.set("b", 2); m.delete("a"); console.log(m._index, m._gone, m._moved, m._values, m.k, [...m]);
class S2 extends Set<number> { _keys: string = "mine"; } const s = new S2([1, 2, 2]); s.add(3); console.log(s._keys, s.size);
const o = { _name: 1, _fields: 2, _tag: "x", get: 5, keys: 6, items: 7, update: 8, pop: 9, clear: 1, copy: 2, values: 3 }; console.log(o, o.get + o.keys, `${o}`);
class R { get = 1; keys = 2; items() { return 3; } values = [1]; then = 5; send = 6; close() { return 1; } append = 7; __init__ = 8; __class__ = 9; __dict__ = 1; constructor() { this.get++; } self = 1; cls = 2; }
const r = new R(); console.log(r, r.items(), r.__init__, r.__class__);
class Statics { static name2 = "s"; static length2 = 1; static _fields = 4; static _name = "st"; static count = 0; count = 1; static make() { return new Statics(); } make() { return "inst"; } static { Statics.count += 5; } }
console.log(Statics.count, new Statics().count, Statics.make().make(), Statics._fields, Statics._name, Statics.name, new Statics());
class MoreStatics extends Statics { static override count = 7; override count = 8; } console.log(MoreStatics.count, new MoreStatics().count, MoreStatics.make() instanceof Statics, MoreStatics);

// Accessors in place of what an error has.
class NoMsg extends Error { override get message() { return "computed" + this.name; } override get name() { return "NM"; } }
const e = new NoMsg(); console.log(e.message, String(e), Object.keys(e));
class Partial2 extends Error { constructor(readonly part: number) { super("ignored"); } override get name() { return "P" + this.part; } }
const p = new Partial2(4); console.log(p.name, p.message, `${p}`, Object.keys(p));

// tiny template engine + markdown-ish renderer + tokenizer with classes, unions, recursion
type Tpl = { kind: "text"; s: string } | { kind: "var"; path: string[]; filters: [string, ...string[]][] } | { kind: "each"; item: string; path: string[]; body: Tpl[]; empty?: Tpl[] } | { kind: "if"; path: string[]; yes: Tpl[]; no: Tpl[] };
class TplError extends Error { constructor(msg: string, readonly at: number) { super(`${msg} at ${at}`); this.name = "TplError"; } }
const filters: Record<string, (v: unknown, ...args: string[]) => unknown> = { upper: (v) => String(v).toUpperCase(), join: (v, sep = ", ") => (Array.isArray(v) ? v.join(sep) : v), default: (v, d) => v ?? d, round: (v, n = "0") => (typeof v === "number" ? v.toFixed(Number(n)) : v), len: (v) => (typeof v === "string" || Array.isArray(v) ? v.length : 0), json: (v) => JSON.stringify(v) };
function parse(src: string): Tpl[] {
  let i = 0; const out: Tpl[] = []; const stack: { list: Tpl[]; name: string }[] = []; let cur = out;
  while (i < src.length) {
    const open = src.indexOf("{{", i); if (open < 0) { cur.push({ kind: "text", s: src.slice(i) }); break; }
    if (open > i) cur.push({ kind: "text", s: src.slice(i, open) });
    const close = src.indexOf("}}", open); if (close < 0) throw new TplError("unclosed tag", open);
    const tag = src.slice(open + 2, close).trim(); i = close + 2;
    if (tag.startsWith("#each ")) { const [item = "", , path = ""] = tag.slice(6).split(" "); const node: Tpl = { kind: "each", item, path: path.split("."), body: [] }; cur.push(node); stack.push({ list: cur, name: "each" }); cur = node.body; }
    else if (tag.startsWith("#if ")) { const node: Tpl = { kind: "if", path: tag.slice(4).split("."), yes: [], no: [] }; cur.push(node); stack.push({ list: cur, name: "if" }); cur = node.yes; }
    else if (tag === "else") { const top = stack.at(-1); if (!top) throw new TplError("stray else", open); const last = top.list.at(-1)!; if (last.kind === "if") cur = last.no; else if (last.kind === "each") cur = last.empty = []; }
    else if (tag.startsWith("/")) { const top = stack.pop(); if (!top || top.name !== tag.slice(1)) throw new TplError(`unexpected ${tag}`, open); cur = top.list; }
    else { const [path = "", ...fs] = tag.split("|").map((x) => x.trim()); cur.push({ kind: "var", path: path.split("."), filters: fs.map((f) => f.split(":") as [string, ...string[]]) }); }
  }
  if (stack.length) throw new TplError(`missing /${stack.at(-1)!.name}`, src.length); return out;
}
type Scope = Record<string, unknown>; const lookup = (s: Scope, [head, ...rest]: string[]): unknown => rest.reduce<unknown>((v, k) => (typeof v === "object" && v !== null ? (v as Scope)[k] : undefined), s[head ?? ""]);
const truthy = (v: unknown) => (Array.isArray(v) ? v.length > 0 : Boolean(v));
const render = (ts: readonly Tpl[], s: Scope): string => ts.map((t) => { switch (t.kind) { case "text": return t.s; case "var": { let v = lookup(s, t.path); for (const [name, ...args] of t.filters) { const f = filters[name]; if (!f) throw new ReferenceError(`no filter ${name}`); v = f(v, ...args); } return v === undefined ? "" : String(v); } case "if": return render(truthy(lookup(s, t.path)) ? t.yes : t.no, s); case "each": { const xs = lookup(s, t.path); if (!Array.isArray(xs) || xs.length === 0) return render(t.empty ?? [], s); return xs.map((x: unknown, i) => render(t.body, { ...s, [t.item]: x, index: i, last: i === xs.length - 1 })).join(""); } } }).join("");
const data: Scope = { user: { name: "ann", tags: ["a", "b"], score: 3.14159 }, items: [{ n: "x", q: 2 }, { n: "y", q: 0 }], none: [], flag: false };
for (const src of ["Hi {{user.name|upper}}!", "{{#each it in items}}{{index}}:{{it.n}}{{#if it.q}}x{{it.q}}{{else}}(none){{/if}}{{#if last}}.{{else}}, {{/if}}{{/each}}", "{{user.tags|join:+}} {{user.score|round:2}} {{missing|default:n/a|upper}} {{user.tags|len}}", "{{#each z in none}}never{{else}}empty{{/each}}{{#if flag}}y{{else}}n{{/if}}", "{{user|json}}", "{{a.b.c.d}}|", "{{#if x}}", "{{oops", "{{/if}}", "{{user.name|nope}}"]) try { console.log(JSON.stringify(render(parse(src), data))); } catch (e) { console.log(e instanceof TplError ? [e.name, e.message, e.at] : String(e)); }
console.log(parse("a{{b|c:d:e}}{{#if q}}x{{/if}}"));

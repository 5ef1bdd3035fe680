// Listeners that are called with what was passed on, which may be fewer arguments than they declare.
class Events { h: { [k: string]: ((...a: any[]) => void)[] } = {}; on(e: string, f: (...a: any[]) => void) { (this.h[e] ??= []).push(f); return this; } emit(e: string, ...a: any[]) { this.h[e]?.slice().forEach((f) => f.apply(this, a)); } }
const ev = new Events(); ev.on("x", (n) => console.log("once", n)).on("x", (n, m) => console.log("on", n, m)); ev.emit("x", 1, 2); ev.emit("x", 3); ev.emit("x");
class Ev2 { h: ((...a: any[]) => void)[] = []; on(f: (...a: any[]) => void) { this.h.push(f); return this; } emit(...a: any[]) { for (const f of this.h) f.apply(null, a); } }
const e2 = new Ev2().on((n, m) => console.log("on", n, m)); e2.emit(1, 2); e2.emit(3);
class Ev3 { h: Record<string, ((...a: any[]) => void)[]> = {}; off(e: string, f: Function) { this.h[e] = (this.h[e] ?? []).filter((x) => x !== f); } on(e: string, f: (...a: any[]) => void) { (this.h[e] ??= []).push(f); return () => this.off(e, f); } emit(e: string, ...a: any[]) { const hs = this.h[e]; hs?.slice().forEach((f) => f.apply(this, a)); return !!hs?.length; } once(e: string, f: (...a: any[]) => void) { const off = this.on(e, (...a) => { off(); f(...a); }); } }
const e3 = new Ev3(); e3.once("x", (n) => console.log("once", n)); const off = e3.on("x", (n, m) => console.log("on", n, m)); e3.emit("x", 1, 2); e3.emit("x", 3); off(); e3.emit("x", 4);
const commands: Record<string, (...args: string[]) => string> = {
  echo: (...words) => words.join(" "),
  greet: (name, greeting) => `${greeting ?? "hi"} ${name || "nobody"}`,
  len: (s) => String(s.length),
  both: (a, b) => a + b,
  count: (a, b) => `${[a, b].filter((x) => x !== undefined).length}`,
};
for (const line of ["echo a b", "greet bob", "greet", "greet al yo", "len abc", "both x y", "count", "count p q r"]) {
  const [name, ...rest] = line.split(" ");
  console.log(name, commands[name!]!(...rest));
}

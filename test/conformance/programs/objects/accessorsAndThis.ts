// Literals with accessors among plain ones; `this` of the function around them.
type Shape = { kind: string; readonly area: number };
const mkSq = (s: number): Shape => ({ kind: "sq", get area() { return s * s; } });
const styled = (sh: Shape, color: string) => ({ ...sh, color, get desc(): string { return `${color} ${this.kind} ${this.area}`; } });
const plain: Shape = { kind: "plain", area: 7 };
const all: Shape[] = [mkSq(3), plain, styled(mkSq(4), "red")];
for (const s of all) console.log(s.kind, s.area, JSON.stringify(s));
console.log(all);
const st = styled(plain, "blue");
console.log(st.desc, st.area, Object.values(st));
class W { y = 1; m() { return { get x() { return 2; }, f: () => this.y, z: this.y, nested: { g: () => this.y + 1 } }; } n(o: object) { return { ...o, get x() { return 3; }, f: () => this.y }; } }
const w = new W().m(); console.log(w.x, w.f(), w.z, w.nested.g()); console.log(new W().n({ q: 1 }).f(), new W().n({ q: 1 }));
const store = <S extends object>(init: S) => { let s = init; const subs: ((s: S) => void)[] = []; return { get state() { return s; }, set state(v: S) { s = v; subs.forEach((f) => f(v)); }, sub(f: (s: S) => void) { subs.push(f); } }; };
const stt = store({ n: 0 }); stt.sub((s) => console.log("now", s)); stt.state = { n: 1 }; stt.state = { ...stt.state, n: 2 }; console.log(stt.state);

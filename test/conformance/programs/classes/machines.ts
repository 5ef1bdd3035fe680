type State = "idle" | "run" | "stop";
class FSM {
  private s: State = "idle";
  private hs: Partial<Record<State, (() => void)[]>> = {};
  on(s: State, h: () => void) {
    (this.hs[s] ??= []).push(h);
  }
  to(s: State) {
    if (s === this.s) return false;
    this.s = s;
    for (const h of this.hs[s] ?? []) h();
    return true;
  }
  get state() {
    return this.s;
  }
}
const m = new FSM();
let n = 0;
m.on("run", () => {
  n++;
});
m.on("run", () => console.log("running", n));
console.log(m.to("run"), m.to("run"), m.state, m.to("stop"));
const handlers: Record<string, (a: number, b: number) => number> = {
  add: (a, b) => a + b,
  neg: (a) => -a,
  zero: () => 0,
};
for (const [k, h] of Object.entries(handlers)) console.log(k, h(2, 3));
const ops = new Map<string, (x: number) => number>([
  ["sq", (x) => x * x],
  ["one", () => 1],
]);
console.log([...ops].map(([k, f]) => k + f(3)));
class Q<T> {
  #h: T[] = [];
  constructor(private cmp: (a: T, b: T) => number) {}
  push(x: T) {
    this.#h.push(x);
    this.#h.sort(this.cmp);
  }
  pop() {
    return this.#h.shift();
  }
  get size() {
    return this.#h.length;
  }
}
const q = new Q<{ p: number; v: string }>((a, b) => a.p - b.p);
q.push({ p: 2, v: "two" });
q.push({ p: 1, v: "one" });
console.log(q.pop()?.v, q.pop()?.v, q.pop()?.v, q.size);

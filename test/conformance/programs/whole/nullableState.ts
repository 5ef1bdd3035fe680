// state machines and nullable state
type State = "idle" | "loading" | "ready" | "failed";
class Loader { state: State = "idle"; error: string | null = null; data?: number[]; attempts = 0; current: { id: number; name?: string } | undefined;
  start(): State { if (this.state !== "idle") return this.state; this.transition("loading"); console.log("now", this.state, this.error, this.data); if (this.attempts > 2) this.fail("too many"); return this.state; }
  transition(to: State) { const from = this.state; this.state = to; this.attempts++; this.error = null; this.current = to === "ready" ? { id: this.attempts } : undefined; console.log(`${from} -> ${this.state}`); }
  fail(why: string) { this.error = why; this.transition("failed"); this.error = why; }
  reset() { this.state = "idle"; this.error = null; this.data = undefined; this.current = undefined; }
  run(ok: boolean) { this.reset(); this.error = "pending"; this.start(); console.log("err", this.error, `${this.error}`, typeof this.error); if (ok) { this.data = [1]; this.transition("ready"); } else { this.data = [2]; this.fail("bad"); } const { error, data, current } = this; console.log(error, data, current, this.current?.name, this.data?.length); this.data = [3]; this.reset(); console.log(this.data, this.error, this.state, JSON.stringify(this)); }
}
const l = new Loader(); l.run(true); l.run(false); l.error = "x"; l.reset(); console.log(l.error, [l.error], { e: l.error }, l.error ?? "none", l.error?.length);
l.data = [5]; if (l.data) { l.reset(); console.log(l.data, l.data === undefined); } l.current = { id: 1, name: "n" }; if (l.current.name) { l.current.name = undefined; console.log(l.current.name, l.current); l.transition("ready"); console.log(l.current?.name, l.current); }

// state machine with discriminated unions, exhaustive checks, history and serialization
type State = { kind: "idle" } | { kind: "running"; since: number; speed: 1 | 2 | 3 } | { kind: "error"; message: string; retry?: boolean } | { kind: "done"; result: { ok: true; value: number } | { ok: false; reasons: string[] } };
type Event = { type: "start"; speed?: 1 | 2 | 3 } | { type: "tick"; dt: number } | { type: "fail"; message: string } | { type: "finish"; value?: number } | { type: "reset" };
type EventOf<T extends Event["type"]> = Extract<Event, { type: T }>;
type Handlers = { [T in Event["type"]]?: (s: State, e: EventOf<T>) => State | undefined };
const never = (x: never): never => { throw new Error(`unexpected ${JSON.stringify(x)}`); };
const table: Record<State["kind"], Handlers> = {
  idle: { start: (_, { speed = 1 }) => ({ kind: "running", since: 0, speed }) },
  running: {
    tick(s, e) { if (s.kind !== "running") return; return { ...s, since: s.since + e.dt * s.speed }; },
    fail: (_s, { message }) => ({ kind: "error", message, ...(message.length > 5 && { retry: true }) }),
    finish: (s, e) => ({ kind: "done", result: e.value === undefined ? { ok: false, reasons: ["no value", `after ${"since" in s ? s.since : "?"}`] } : { ok: true, value: e.value } }),
  },
  error: { reset: (s) => (s.kind === "error" && s.retry ? { kind: "idle" } : undefined) },
  done: {},
};
class Machine {
  #history: State[] = [];
  listeners: ((from: State, to: State) => void)[] = [];
  constructor(public state: State = { kind: "idle" }) {}
  send<E extends Event>(e: E): boolean {
    const h = table[this.state.kind][e.type] as ((s: State, e: E) => State | undefined) | undefined;
    const next = h?.(this.state, e);
    if (!next) return false;
    this.#history.push(this.state);
    const from = this.state;
    this.state = next;
    this.listeners.forEach((l) => l(from, next));
    return true;
  }
  undo() { const s = this.#history.pop(); if (s) this.state = s; return s !== undefined; }
  toJSON() { return { state: this.state, depth: this.#history.length }; }
}
const show = (s: State): string => { switch (s.kind) { case "idle": return "idle"; case "running": return `run@${s.since}x${s.speed}`; case "error": return `err ${s.message}${s.retry ? " (retry)" : ""}`; case "done": return s.result.ok ? `ok ${s.result.value}` : `no: ${s.result.reasons.join("/")}`; default: return never(s); } };
const m = new Machine();
m.listeners.push((a, b) => console.log(`${show(a)} -> ${show(b)}`));
const script: Event[] = [{ type: "tick", dt: 1 }, { type: "start", speed: 2 }, { type: "tick", dt: 5 }, { type: "fail", message: "overheat" }, { type: "reset" }, { type: "start" }, { type: "finish" }, { type: "reset" }];
console.log(script.map((e) => m.send(e)));
console.log(m, JSON.stringify(m), m.state);
while (m.undo()) console.log(show(m.state));
console.log(JSON.stringify(m, null, 2));
console.log(Object.fromEntries(Object.entries(table).map(([k, v]) => [k, Object.keys(v)])));
const isDone = (s: State): s is Extract<State, { kind: "done" }> => s.kind === "done";
const states: State[] = [{ kind: "done", result: { ok: true, value: 0 } }, { kind: "error", message: "" }];
console.log(states.filter(isDone).map((s) => s.result), states.find((s): s is State & { kind: "error" } => s.kind === "error")?.retry, states);
try { show({ kind: "weird" } as unknown as State); } catch (e) { console.log((e as Error).message); }

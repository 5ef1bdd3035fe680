type State = "idle" | "running" | "paused" | "stopped";
type Action = { type: "start" } | { type: "pause"; reason?: string } | { type: "resume" } | { type: "stop"; code: number };
const transitions: { [S in State]: Partial<Record<Action["type"], State>> } = {
  idle: { start: "running" },
  running: { pause: "paused", stop: "stopped" },
  paused: { resume: "running", stop: "stopped" },
  stopped: {},
};
class Machine {
  state: State = "idle";
  readonly log: string[] = [];
  dispatch(action: Action): boolean {
    const next = transitions[this.state][action.type];
    if (!next) { this.log.push(`${this.state} -x ${action.type}`); return false; }
    let note = "";
    if (action.type === "pause" && action.reason) note = ` (${action.reason})`;
    else if (action.type === "stop") note = ` [${action.code}]`;
    this.log.push(`${this.state} -> ${next}${note}`);
    this.state = next;
    return true;
  }
}
const m = new Machine();
const actions: Action[] = [{ type: "pause" }, { type: "start" }, { type: "pause", reason: "lunch" }, { type: "start" }, { type: "resume" }, { type: "stop", code: 7 }, { type: "start" }];
console.log(actions.map((a) => m.dispatch(a)));
for (const line of m.log) console.log(line);
type Shape = { kind: "circle"; r: number } | { kind: "rect"; w: number; h: number } | { kind: "poly"; points: [number, number][] };
function area(s: Shape): number {
  if (s.kind === "circle") return Math.PI * s.r ** 2;
  if (s.kind === "rect") return s.w * s.h;
  let sum = 0;
  for (let i = 0; i < s.points.length; i++) {
    const [x1, y1] = s.points[i]!;
    const [x2, y2] = s.points[(i + 1) % s.points.length]!;
    sum += x1 * y2 - x2 * y1;
  }
  return Math.abs(sum) / 2;
}
console.log(area({ kind: "circle", r: 2 }).toFixed(3), area({ kind: "rect", w: 2, h: 3 }), area({ kind: "poly", points: [[0, 0], [4, 0], [4, 3]] }));
function assertNever(x: never): never { throw new Error("never " + String(x)); }
const label = (s: State): string => { switch (s) { case "idle": case "stopped": return "off"; case "running": return "on"; case "paused": return "wait"; default: return assertNever(s); } };
console.log((["idle", "running", "paused", "stopped"] as const).map(label).join());

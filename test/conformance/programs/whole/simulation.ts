// game of life, text adventures, simulation: closures over loops, labels, 2D arrays, random generator
function* lcg(seed: number): Generator<number, never, void> { let s = seed >>> 0; for (;;) { s = (Math.imul(s, 1664525) + 1013904223) >>> 0; yield s / 2 ** 32; } }
const rnd = lcg(42); const rand = () => rnd.next().value;
console.log(Array.from({ length: 4 }, () => rand().toFixed(6)));
const W = 8, H = 6; type Cell = 0 | 1; type Grid = Cell[][];
const grid: Grid = Array.from({ length: H }, (_, y) => Array.from({ length: W }, (_, x): Cell => ([[1, 0], [2, 1], [0, 2], [1, 2], [2, 2]].some(([a, b]) => a === x && b === y) ? 1 : 0)));
const step = (g: Grid): Grid => g.map((row, y) => row.map((c, x) => { let n = 0; for (let dy = -1; dy <= 1; dy++) for (let dx = -1; dx <= 1; dx++) if (dx || dy) n += g[(y + dy + H) % H]![(x + dx + W) % W]!; return n === 3 || (c && n === 2) ? 1 : 0; }));
const draw = (g: Grid) => g.map((r) => r.map((c) => ".#"[c]).join("")).join("\n");
let g = grid; for (let i = 0; i < 4; i++) g = step(g); console.log(draw(g)); console.log(g.flat().reduce<number>((a, b) => a + b, 0), grid[2]);
const maze = ["#########", "#S..#...#", "#.#.#.#.#", "#.#...#E#", "#########"].map((r) => [...r]);
function solve(): string | null {
  let start: [number, number] | undefined;
  find: for (let y = 0; y < maze.length; y++) for (let x = 0; x < maze[y]!.length; x++) { if (maze[y]![x] === "S") { start = [x, y]; break find; } }
  if (!start) return null;
  const q: { p: [number, number]; path: string }[] = [{ p: start, path: "" }]; const seen = new Set<string>([start.join()]);
  while (q.length) { const { p: [x, y], path } = q.shift()!; for (const [d, dx, dy] of [["L", -1, 0], ["R", 1, 0], ["U", 0, -1], ["D", 0, 1]] as const) { const nx = x + dx, ny = y + dy, key = `${nx},${ny}`; const t = maze[ny]?.[nx]; if (t === undefined || t === "#" || seen.has(key)) continue; if (t === "E") return path + d; seen.add(key); q.push({ p: [nx, ny], path: path + d }); } }
  return null;
}
console.log(solve());
type Room = { readonly name: string; exits: Partial<Record<"n" | "s" | "e" | "w", string>>; items: string[]; onEnter?(this: Room, player: { hp: number; bag: string[] }): void };
const rooms: Record<string, Room> = { hall: { name: "Hall", exits: { n: "cave" }, items: ["lamp"] }, cave: { name: "Cave", exits: { s: "hall", e: "pit" }, items: [], onEnter(p) { if (!p.bag.includes("lamp")) { p.hp -= 5; console.log(`${this.name} is dark; -5`); } } }, pit: { name: "Pit", exits: {}, items: ["gold", "bone"], onEnter: (p) => { p.hp = Math.max(0, p.hp - 3); } } };
const player = { hp: 10, bag: [] as string[], at: "hall" };
const commands: Record<string, (arg?: string) => string | void> = {
  go(d) { const to = rooms[player.at]!.exits[(d ?? "n") as "n" | "e" | "s"]; if (!to) return `no exit ${d ?? "?"}`; player.at = to; rooms[to]!.onEnter?.(player); return rooms[to]!.name; },
  take: (i) => { const r = rooms[player.at]!; const k = r.items.indexOf(i ?? ""); if (k < 0) return `no ${i}`; player.bag.push(...r.items.splice(k, 1)); },
  look: () => { const { name, exits, items } = rooms[player.at]!; return `${name}: ${Object.keys(exits).join("") || "no way out"}; ${items.length ? items.join(" and ") : "nothing"}`; },
};
for (const line of ["look", "go n", "go s", "take lamp", "take lamp", "go n", "go e", "look", "take gold", "go", "jump"]) { const [cmd = "", ...args] = line.split(" "); const f = commands[cmd]; console.log(`> ${line}:`, f ? f(...(args as [string?])) : "what?"); }
console.log(player, rooms["pit"]!.items);
outer: for (const a of [1, 2, 3]) { switch (a) { case 1: continue outer; case 2: { for (;;) { if (rand() >= 0) continue outer; } } default: console.log("end", a); break outer; } }
const fs: (() => number)[] = []; for (let i = 0, j = 10; i < 3; i++, j--) { fs.push(() => i * 100 + j); if (i === 1) i++; } console.log(fs.map((f) => f()));
let tries = 0; do { tries++; if (tries === 2) continue; if (tries > 3) break; } while (tries < 10); console.log(tries);
const bank = new Map<string, number>([["a", 10], ["b", 0]]); const transfer = (x: string, y: string, n: number) => { const [from, to] = [bank.get(x), bank.get(y)]; if (from === undefined || to === undefined) throw new Error(`no account ${from === undefined ? x : y}`); if (from < n) throw Object.assign(new Error("insufficient"), { need: n - from }); bank.set(x, from - n).set(y, to + n); };
for (const args of [["a", "b", 4], ["b", "a", 100], ["a", "z", 1]] as [string, string, number][]) { try { transfer(...args); console.log(Object.fromEntries(bank)); } catch (e) { const x = e as Error & { need?: number }; console.log(x.message, x.need ?? "-", "need" in x); } finally { tries++; } } console.log(tries);

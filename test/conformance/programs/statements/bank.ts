// bank account simulation
interface Account { id: number; owner: string; balance: number; history: Tx[] }
type Tx = { kind: "in" | "out"; amount: number; at: number };
const accounts = new Map<number, Account>();
let nextId = 1;
let clock = 0;
function open(owner: string, initial = 0): Account {
  const acc: Account = { id: nextId++, owner, balance: initial, history: [] };
  if (initial > 0) acc.history.push({ kind: "in", amount: initial, at: clock++ });
  accounts.set(acc.id, acc);
  return acc;
}
class InsufficientFunds extends Error {
  constructor(public readonly account: Account, public readonly needed: number) {
    super(`Account ${account.id} lacks ${needed - account.balance}`);
    this.name = "InsufficientFunds";
  }
}
function withdraw(id: number, amount: number): void {
  const acc = accounts.get(id);
  if (!acc) throw new RangeError(`no account ${id}`);
  if (acc.balance < amount) throw new InsufficientFunds(acc, amount);
  acc.balance -= amount;
  acc.history.push({ kind: "out", amount, at: clock++ });
}
function transfer(from: number, to: number, amount: number): boolean {
  try {
    withdraw(from, amount);
    const target = accounts.get(to)!;
    target.balance += amount;
    target.history.push({ kind: "in", amount, at: clock++ });
    return true;
  } catch (e) {
    if (e instanceof InsufficientFunds) { console.log("insufficient:", e.message, e.needed); return false; }
    throw e;
  }
}
const alice = open("Alice", 100), bob = open("Bob");
console.log(transfer(alice.id, bob.id, 30), transfer(bob.id, alice.id, 50));
try { transfer(99, 1, 1); } catch (e) { console.log(e instanceof RangeError, (e as Error).message); }
for (const { owner, balance, history } of accounts.values()) {
  const total = history.reduce((s, t) => s + (t.kind === "in" ? t.amount : -t.amount), 0);
  console.log(`${owner}: ${balance} ${total} ${history.map((h) => h.kind[0]).join("")}`);
}
console.log([...accounts.keys()], accounts.size, alice.history[0]?.amount);
// matrix
function matmul(a: number[][], b: number[][]): number[][] {
  const n = a.length, m = b[0]!.length, k = b.length;
  const out: number[][] = [];
  for (let i = 0; i < n; i++) {
    const row: number[] = [];
    for (let j = 0; j < m; j++) {
      let s = 0;
      for (let x = 0; x < k; x++) s += a[i]![x]! * b[x]![j]!;
      row.push(s);
    }
    out.push(row);
  }
  return out;
}
console.log(matmul([[1, 2], [3, 4]], [[5, 6], [7, 8]]));
const grid = Array.from({ length: 3 }, (_, i) => Array.from({ length: 3 }, (_, j) => i * 3 + j));
console.log(grid.map((r) => r.join(" ")).join("\n"));
const t = grid[0]!.map((_, i) => grid.map((r) => r[i]!));
console.log(JSON.stringify(t));
// sieve
const sieve = new Array<boolean>(30).fill(true);
for (let i = 2; i * i < 30; i++) if (sieve[i]) for (let j = i * i; j < 30; j += i) sieve[j] = false;
console.log(sieve.map((p, i) => (p && i > 1 ? i : -1)).filter((x) => x > 0).join());
// word count
const text = "the quick brown fox jumps over the lazy dog the end";
const counts: Record<string, number> = {};
for (const w of text.split(" ")) counts[w] = (counts[w] ?? 0) + 1;
console.log(counts, Object.entries(counts).filter(([, n]) => n > 1));
const byLen = new Map<number, string[]>();
for (const w of text.split(" ")) { const l = byLen.get(w.length) ?? []; l.push(w); byLen.set(w.length, l); }
for (const [l, ws] of [...byLen].sort((a, b) => a[0] - b[0])) console.log(l, ws);

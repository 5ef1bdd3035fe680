// Timing by pairs: A B A B …, so that a machine whose speed drifts doesn't favour one of them.
import { spawnSync } from "node:child_process";

export const root = new URL("../", import.meta.url).pathname;

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Milliseconds of a whole process. */
function processTime(args, cwd) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${args.join(" ")} failed:\n${stderr}`);
  return performance.now() - start;
}

/** Two commands of Node in turn; the ratio of their medians, after one warm-up of each. */
export function compareProcesses(a, b, { cwd = root, runs = 7 } = {}) {
  const times = { a: [], b: [] };
  for (let i = 0; i <= runs; i++) {
    const ta = processTime(a, cwd);
    const tb = processTime(b, cwd);
    if (i === 0) continue;
    times.a.push(ta);
    times.b.push(tb);
  }
  return { a: median(times.a), b: median(times.b), ratio: median(times.a) / median(times.b) };
}

// Programs of bench/byHand as the compiler writes them, against the same written by hand: time on MicroPython, in turn, and bytes.
import { readdirSync, readFileSync } from "node:fs";
import { loadMicroPython } from "@micropython/micropython-webassembly-pyscript";
import { compile } from "../dist/compiler/index.js";
import { median } from "./measure.mjs";

const folder = new URL("./byHand/", import.meta.url);
const RUNS = 7;

export default async function run() {
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".ts"))) {
    const name = file.slice(0, -3);
    const hand = { "main.py": readFileSync(new URL(`${name}.py`, folder), "utf8") };
    const { outputs } = await compile({
      files: { [file]: readFileSync(new URL(file, folder), "utf8") },
      entry: file,
      mode: "program",
    });
    const compiled = Object.fromEntries(outputs.map(({ path, text }) => [path, text]));
    console.log(`${name}: ${await timeRatio(compiled, hand)}, ${bytesRatio(compiled, hand)}`);
  }
}

async function timeRatio(compiled, hand) {
  const times = { compiled: [], hand: [] };
  for (let i = 0; i <= RUNS; i++) {
    const [a, b] = [await timeOf(compiled), await timeOf(hand)];
    if (a.output !== b.output) throw new Error(`they print ${a.output} and ${b.output}`);
    if (i === 0) continue;
    times.compiled.push(a.ms);
    times.hand.push(b.ms);
  }
  const [a, b] = [median(times.compiled), median(times.hand)];
  return `time ${(a / b).toFixed(2)} (${a.toFixed(0)} / ${b.toFixed(0)} ms)`;
}

async function timeOf(files) {
  let output = "";
  const board = await loadMicroPython({ heapsize: 4 << 20, stdout: (line) => (output += line) });
  for (const [path, text] of Object.entries(files)) board.FS.writeFile(`/${path}`, text);
  const start = performance.now();
  board.runPython("import main");
  return { ms: performance.now() - start, output };
}

function bytesRatio(compiled, hand) {
  const own = compiled["main.py"].length;
  const prelude = compiled["mpc_prelude.py"]?.length ?? 0;
  const reference = hand["main.py"].length;
  return `bytes ${(own / reference).toFixed(2)} (${own} / ${reference}), and ${prelude} of prelude`;
}

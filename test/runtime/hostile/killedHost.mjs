/** The host that killed.test.ts kills: connects to the port it is given, loads a module and calls it for ever. Says what it is at. */
import { createHash } from "node:crypto";
import { connect, defineModule } from "mpc";

const say = (/** @type {string} */ words) => process.stdout.write(`${words}\n`);
const text = `
import time
def double(n):
    return n * 2
def echo(s):
    return s
def wait(s):
    time.sleep(s)
`;
const fn = (py, params, result) => ({ kind: "function", py, params, result });
const module = {
  __mpc__: defineModule({
    contract: 1,
    name: "probe",
    hash: createHash("sha256").update(`probe.py\0${text}\0`).digest("hex").slice(0, 16),
    target: {},
    entry: "probe",
    files: [{ path: "probe.py", text }],
    exports: {
      double: fn("double", [["n", "int"]], "int"),
      echo: fn("echo", [["s", "str"]], "str"),
      wait: fn("wait", [["s", "float"]], "none"),
    },
  }),
};

say("opening");
const board = await connect(process.argv[2], { onOutput: () => {}, timeout: 20_000 });
say("loading");
const remote = await board.load(module);
say("calling");
for (let i = 0; ; i++) {
  if ((await remote.double(i)) !== 2 * i) say("WRONG double");
  const long = "x".repeat((i * 97) % 1500);
  if ((await remote.echo(long)) !== long) say("WRONG echo");
  if (i % 3 === 0) await remote.wait(0.03);
  if (i % 5 === 0) await board.exec("for i in range(20): print('line', i)");
}

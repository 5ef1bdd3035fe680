import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect } from "mpc";
import { expect, test } from "vitest";
import { ProcessTransport } from "../../../runtime/transport/process.js";
import { type OtherEnd, testTransport, until } from "./suite.js";

/** A child that relays to a TCP port of the test would be a second transport; files are enough: it copies what it reads. */
async function open(): Promise<OtherEnd> {
  const folder = mkdtempSync(join(tmpdir(), "mpc-exec-"));
  const [script, input, output] = ["child.mjs", "in", "out"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(input, "");
  writeFileSync(output, "");
  writeFileSync(
    script,
    `import { appendFileSync, readFileSync } from "node:fs";
     let at = 0;
     process.stdin.on("data", (bytes) => appendFileSync(${JSON.stringify(output)}, bytes));
     setInterval(() => {
       const all = readFileSync(${JSON.stringify(input)});
       if (all.toString("latin1") === "vanish") process.exit(3);
       if (all.length > at) process.stdout.write(all.subarray(at));
       at = all.length;
     }, 5);`,
  );
  return {
    transport: new ProcessTransport(`"${process.execPath}" "${script}"`),
    received: () => readFileSync(output),
    send: (bytes) => writeFileSync(input, bytes),
    vanish: () => writeFileSync(input, "vanish"),
    cleanUp: async () => rmSync(folder, { recursive: true }),
  };
}

testTransport("exec:", open);

test("the end of the program is told with its code and its last words", async () => {
  const transport = new ProcessTransport(`echo oops >&2; exit 7`);
  let cause: Error | undefined;
  transport.onClose((error) => {
    cause = error;
  });
  await transport.open();
  await until(() => cause !== undefined);
  expect(cause?.message).toMatch(/code 7.*oops/s);
});

test("a program that is no board: its end is the reason that there is no connection", async () => {
  const error = await connect("exec:echo no such board >&2; exit 7").catch((e) => e);
  expect(error).toMatchObject({ name: "ConnectError", code: "connect" });
  expect(error.message).toMatch(/ended with code 7, saying: no such board/);
});

test.skipIf(process.platform === "win32")("what the program started ends with it", async () => {
  const transport = new ProcessTransport(`sleep 1000 & echo $!; cat`);
  let said = "";
  transport.onData((bytes) => {
    said += Buffer.from(bytes).toString();
  });
  await transport.open();
  await until(() => said.includes("\n"));
  await transport.close();
  const pid = Number(said);
  expect(pid).toBeGreaterThan(1);
  await until(() => !isRunning(pid));
});

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !readFileSync(`/proc/${pid}/stat`, "utf8").includes(") Z ");
  } catch {
    return false;
  }
}

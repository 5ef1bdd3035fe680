import { createInterface } from "node:readline";
import { Writable } from "node:stream";
import { Failure } from "../project/failure.js";

/** Asks whoever sits at the terminal. What they type isn't shown. */
export function askPassword(address: string): Promise<string> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  process.stderr.write(`Password of ${address}: `);
  return new Promise((resolve, reject) => {
    lines.once("line", (password) => {
      resolve(password);
      lines.close();
    });
    lines.once("close", () => {
      process.stderr.write("\n");
      reject(new Failure("no password was given", "Give it by MPC_PASSWORD or --password-file.", 130));
    });
  });
}

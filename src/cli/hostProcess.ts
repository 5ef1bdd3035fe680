import { inspect } from "node:util";
import { errorText, isMpcError } from "./errorText.js";

// Loaded by `mpc run` into the host program's process: what the program doesn't catch ends it, as in Node, but mpc's own errors are
// told as the command tells them. A program with a listener of its own decides for itself.
process.on("uncaughtException", (error) => {
  if (process.listenerCount("uncaughtException") > 1) return;
  process.stderr.write(
    `${isMpcError(error) ? errorText(error) : inspect(error, { colors: process.stderr.isTTY })}\n`,
  );
  process.exit(1);
});

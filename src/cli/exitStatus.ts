import { EscapeFilter } from "../../runtime/index.js";

/** What a process would end with by `sys.exit(status)`: nothing and None are 0; anything but a number is printed, and is 1. */
export function exitStatus(status: unknown): number {
  if (status === undefined || status === null) return 0;
  if (typeof status === "number" || typeof status === "boolean") return Number(status) & 0xff;
  process.stderr.write(`${new EscapeFilter().push(String(status))}\n`);
  return 1;
}

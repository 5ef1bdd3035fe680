import { error } from "./entry.js";

export const internalError = error("MPC9001", {
  message: (what: string) => `the compiler failed here: ${what}`,
  hint: "This is a mistake in mpc, not in your program. Please report it with the code around this place.",
  example: { untestable: "nothing is known that triggers it; otherwise it would be mended" },
});

export const outOfTime = error("MPC9002", {
  message: "the compilation was given up because its deadline has passed",
  hint: "Allow more time, or split the program into modules that are compiled by themselves.",
  example: { files: { "main.ts": "export const x = 1; //! MPC9002" }, deadlineMs: 1 },
  mended: { files: { "main.ts": "export const x = 1;" } },
});

export const cancelled = error("MPC9003", {
  message: "the compilation was cancelled",
  example: { files: { "main.ts": "export const x = 1; //! MPC9003" }, signal: { aborted: true } },
  mended: { files: { "main.ts": "export const x = 1;" }, signal: { aborted: false } },
});

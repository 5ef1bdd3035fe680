import type { Command } from "commander";
import { compileEntry, hasErrors } from "../../project/compileEntry.js";
import { findDeviceFiles } from "../../project/deviceFiles.js";
import { Failure } from "../../project/failure.js";
import { writeHostTypes } from "../../project/hostTypes.js";
import { targetOf } from "../../project/target.js";
import { paint } from "../colors.js";
import { report } from "./build.js";

interface CheckOptions {
  readonly target?: string;
  readonly json?: boolean;
}

export function addCheck(program: Command): void {
  program
    .command("check")
    .description(
      "type-check and compile device code without writing it; refreshes the host view in .mpc/types",
    )
    .argument("[file...]", "device modules; without any, all of the project")
    .option(
      "--target <name>",
      "port or board to check for, e.g. rp2, esp32:1.27.0, pico-w (default: any board)",
    )
    .option("--json", "print diagnostics as JSON")
    .action(check);
}

async function check(files: string[], options: CheckOptions): Promise<void> {
  const entries = files.length > 0 ? files : findDeviceFiles(process.cwd());
  if (entries.length === 0) {
    throw new Failure(
      "there is no device code here",
      "Write a file named *.device.ts, or start with `mpc new NAME`.",
    );
  }
  const result = await compileEntry(entries, {
    mode: "module",
    ...(options.target && { target: targetOf(options.target) }),
  });
  report(result, options.json ?? false);
  if (hasErrors(result)) process.exitCode = 1;
  else {
    writeHostTypes(result.host);
    if (!options.json) process.stdout.write(`${paint.green("ok")} ${entries.length} device file(s)\n`);
  }
}

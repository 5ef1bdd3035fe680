import { existsSync, readdirSync } from "node:fs";
import { basename, resolve } from "node:path";
import type { Command } from "commander";
import { Failure } from "../../project/failure.js";
import { projectFiles } from "../../project/template.js";
import { paint } from "../colors.js";
import { writeAll } from "../output.js";

export function addNew(program: Command): void {
  program
    .command("new")
    .description(
      "make a project: a device module, a host program that calls it, a test, and the configuration of editors",
    )
    .argument("<folder>", "folder of the project; made if it isn't there")
    .action(create);
}

function create(folder: string): void {
  const name = basename(resolve(folder));
  if (!/^[a-z0-9][a-z0-9._-]*$/.test(name)) {
    throw new Failure(
      `'${name}' can't be a package's name`,
      "Use lower-case letters, digits, dots and dashes.",
      2,
    );
  }
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new Failure(`the folder ${folder} isn't empty`, "Name a new one: nothing is ever overwritten.");
  }
  const files = projectFiles(name, resolve(folder));
  writeAll(folder, files);
  const steps = [`cd ${folder}`, "npm install", "npm start", "npm test"];
  process.stdout.write(`${paint.green("made")} ${folder} (${files.length} files)\n\nNext:\n`);
  process.stdout.write(`${steps.map((s) => `  ${paint.cyan(s)}\n`).join("")}`);
}

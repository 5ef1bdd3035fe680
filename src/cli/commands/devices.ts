import { type Command, Option } from "commander";
import type { Surveyed } from "../../../runtime/index.js";
import { paint } from "../colors.js";

interface DevicesOptions {
  readonly ask?: "known" | "all";
  readonly json?: boolean;
}

export function addDevices(program: Command): void {
  program
    .command("devices")
    .aliases(["boards", "devs"])
    .description("list the boards and serial ports that are plugged in, with the addresses to use for them")
    .addOption(
      new Option(
        "--ask <which>",
        "ask what runs there, which interrupts programs: known boards, or all ports, whatever they are",
      ).choices(["known", "all"]),
    )
    .option("--json", "print as JSON")
    .action(devices);
}

async function devices(options: DevicesOptions): Promise<void> {
  const { surveyPorts } = await import("../../../runtime/index.js");
  const ports = await surveyPorts({ ask: options.ask ?? "none" });
  if (options.json) {
    process.stdout.write(`${JSON.stringify(ports, null, 2)}\n`);
    return;
  }
  for (const port of ports) process.stdout.write(`${portText(port)}\n`);
  if (ports.length === 0) process.stdout.write("No serial port found.\n");
  process.stdout.write(`${paint.bold("sim:")}  the virtual board, always there\n`);
}

/** A line for the port, and one for what is behind it if that is known. */
export function portText(port: Surveyed): string {
  const id = port.vid === undefined || port.pid === undefined ? "" : ` ${hex(port.vid)}:${hex(port.pid)}`;
  const what = port.board ?? port.product ?? port.manufacturer ?? paint.dim("not a known MicroPython board");
  const address = port.address === port.path ? "" : `  (or ${port.address})`;
  return `${paint.bold(port.path)}  ${what}${id}${address}${behind(port)}`;
}

function behind({ inUseBy, answer, silence }: Surveyed): string {
  if (inUseBy) return `\n    in use by process ${inUseBy.pid} (${inUseBy.command})`;
  if (answer) return `\n    MicroPython ${answer.version}, ${answer.machine || answer.platform}`;
  return silence === undefined ? "" : `\n    no answer: ${silence.split("\n")[0]}`;
}

function hex(id: number): string {
  return id.toString(16).padStart(4, "0");
}

import type { Command } from "commander";
import type { SerialPortInfo } from "../../../runtime/index.js";
import { paint } from "../colors.js";

export function addDevices(program: Command): void {
  program
    .command("devices")
    .description("list the boards and serial ports that are plugged in, with the addresses to use for them")
    .option("--json", "print as JSON")
    .action(devices);
}

async function devices(options: { json?: boolean }): Promise<void> {
  const { listPorts } = await import("../../../runtime/index.js");
  const ports = await listPorts();
  if (options.json) {
    process.stdout.write(`${JSON.stringify(ports, null, 2)}\n`);
    return;
  }
  for (const port of ports) process.stdout.write(`${line(port)}\n`);
  if (ports.length === 0) process.stdout.write("No serial port found.\n");
  process.stdout.write(`${paint.bold("sim:")}  the virtual board, always there\n`);
}

function line(port: SerialPortInfo): string {
  const id = port.vid === undefined || port.pid === undefined ? "" : ` ${hex(port.vid)}:${hex(port.pid)}`;
  const what = port.board ?? port.product ?? port.manufacturer ?? paint.dim("not a known MicroPython board");
  const serial = port.serial === undefined ? "" : `  (or id:${port.serial})`;
  return `${paint.bold(port.path)}  ${what}${id}${serial}`;
}

function hex(id: number): string {
  return id.toString(16).padStart(4, "0");
}

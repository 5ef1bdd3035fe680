/** Commands that come over the serial line: `set led 5`, `get led`, `help`. */
type Handler = (args: string[]) => string;

class ParseError extends Error {
  constructor(readonly command: string) {
    super(`unknown command: ${command}`);
    this.name = "ParseError";
  }
}

const values = new Map<string, number>();

const handlers: Record<string, Handler> = {
  set([name, value]) {
    if (name === undefined || value === undefined) return "usage: set NAME VALUE";
    const number = Number(value);
    if (Number.isNaN(number)) return `not a number: ${value}`;
    values.set(name, number);
    return "ok";
  },
  get([name]) {
    const value = name === undefined ? undefined : values.get(name);
    return value === undefined ? "not set" : String(value);
  },
  help: () => Object.keys(handlers).sort().join(" "),
};

function run(line: string): string {
  const [command, ...args] = line.trim().split(" ");
  const handler = handlers[command ?? ""];
  if (!handler) throw new ParseError(command ?? "");
  return handler(args);
}

for (const line of ["set led 5", "get led", "get fan", "set led x", "help", "jump"]) {
  try {
    console.log(run(line));
  } catch (e) {
    if (!(e instanceof ParseError)) throw e;
    console.log(e.message);
  }
}

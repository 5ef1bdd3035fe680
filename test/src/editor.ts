import { spawn } from "node:child_process";
import { join, relative } from "node:path";

const server = join(import.meta.dirname, "../../node_modules/typescript/lib/tsserver.js");

/** What an editor asks of TypeScript's server; paths count from the project. A text is what would be typed into the file. */
export interface Editor {
  /** `line: message` of each error; of the file on disk if there is no text. */
  errors(path: string, text?: string): Promise<string[]>;
  /** The names offered at the place of the text that is marked by `|`. */
  completions(path: string, text: string): Promise<string[]>;
  /** What is shown of the name at the `|`. */
  hover(path: string, text: string): Promise<Hover>;
  /** The tsconfig that a file is checked by. */
  configOf(path: string): Promise<string>;
  close(): void;
}

export interface Hover {
  readonly signature: string;
  readonly documentation: string;
}

interface Message {
  readonly type: string;
  readonly request_seq?: number;
  readonly success?: boolean;
  readonly message?: string;
  readonly body?: unknown;
}

type Ask = (command: string, args: object) => Promise<unknown>;

/** Starts TypeScript's server, as editors do. */
export function openEditor(project: string): Editor {
  const { ask, send, close } = startServer(project);
  const show = (path: string, text?: string): string => {
    const file = join(project, path);
    send("close", { file });
    send("open", { file, ...(text !== undefined && { fileContent: text.replace("|", "") }) });
    return file;
  };
  return {
    errors: async (path, text) => errorsOf(ask, show(path, text)),
    async completions(path, text) {
      const found = await ask("completionInfo", { file: show(path, text), ...place(text) });
      return (found as { entries: { name: string }[] } | undefined)?.entries.map((e) => e.name) ?? [];
    },
    async hover(path, text) {
      const found = await ask("quickinfo", { file: show(path, text), ...place(text) });
      const { displayString, documentation } = found as { displayString: string; documentation: string };
      return { signature: displayString, documentation };
    },
    async configOf(path) {
      const found = await ask("projectInfo", { file: show(path), needFileNameList: false });
      return relative(project, (found as { configFileName: string }).configFileName);
    },
    close,
  };
}

async function errorsOf(ask: Ask, file: string): Promise<string[]> {
  const found = [
    ...((await ask("syntacticDiagnosticsSync", { file })) as Diagnostic[]),
    ...((await ask("semanticDiagnosticsSync", { file })) as Diagnostic[]),
  ];
  return found.map(({ start, text }) => `${start.line}: ${text}`);
}

interface Diagnostic {
  readonly start: { readonly line: number };
  readonly text: string;
}

/** Line and column of the `|`, counted from 1. */
function place(text: string): { line: number; offset: number } {
  const lines = text.slice(0, text.indexOf("|")).split("\n");
  return { line: lines.length, offset: lines.at(-1)!.length + 1 };
}

function startServer(cwd: string) {
  const child = spawn(process.execPath, [server, "--disableAutomaticTypingAcquisition"], { cwd });
  const waiting = new Map<number, (message: Message) => void>();
  const read = messages((message) => {
    if (message.type === "response") waiting.get(message.request_seq!)?.(message);
  });
  child.stdout.on("data", read);
  let seq = 0;
  const send = (command: string, args: object): number => {
    child.stdin.write(`${JSON.stringify({ seq: ++seq, type: "request", command, arguments: args })}\n`);
    return seq;
  };
  const ask: Ask = async (command, args) => {
    const id = send(command, args);
    const answer = await new Promise<Message>((resolve) => waiting.set(id, resolve));
    waiting.delete(id);
    if (answer.message === "No content available.") return undefined;
    if (answer.success !== true) throw new Error(`${command}: ${answer.message}`);
    return answer.body;
  };
  return { ask, send, close: () => void child.kill() };
}

/** Takes apart what the server writes: a header with the length, an empty line, JSON. */
function messages(take: (message: Message) => void): (chunk: Buffer) => void {
  let rest = Buffer.alloc(0);
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const header = /^Content-Length: (\d+)\r\n\r\n/.exec(rest.toString("latin1", 0, 64));
      if (header === null) return;
      const from = header[0].length;
      const to = from + Number(header[1]);
      if (rest.length < to) return;
      take(JSON.parse(rest.toString("utf8", from, to)) as Message);
      rest = rest.subarray(to);
    }
  };
}

import { createHash } from "node:crypto";
import { crc32 } from "../agent/crc.js";
import { latin1 } from "../agent/sourceLiteral.js";
import { BoardError, NotImplementedError, ProtocolError, UnsupportedError } from "../errors.js";
import { type BoardInfo, inflateModule } from "../info.js";
import { pythonText } from "../pythonLiterals.js";
import { Deadline } from "../repl/deadline.js";
import type { ExecResult, Session } from "../repl/session.js";
import type { CallOptions } from "../types.js";
import { installCode } from "./installCode.js";
import { codePiece, pieces } from "./piece.js";
import { PieceSize } from "./pieceSize.js";
import type { BoardFiles, FileStat, FileSystemSpace, TransferOptions } from "./types.js";

/** The functions of files.py, in the order in which it returns them. */
const FUNCTIONS = [
  "stat",
  "below",
  "folders",
  "remove",
  "move",
  "sum",
  "space",
  "begin",
  "finish",
  "drop",
  "get",
  "write",
  "call",
] as const;
type FunctionName = (typeof FUNCTIONS)[number];
const numberOf = (name: FunctionName) => FUNCTIONS.indexOf(name);

/** Bytes that the board reads of a file at once, unless said otherwise; they become base64 in one line. */
const MOST_READ = 768;
/** How often a piece is sent that doesn't arrive undamaged. */
const ATTEMPTS = 3;

type FileTraits = Pick<BoardInfo, "features" | "heap" | "version">;
type Arguments = readonly (string | number)[];

/** The board's files over `exec`: a helper is sent once, then one call each; contents in checked pieces. */
export class SessionFiles implements BoardFiles {
  private installed: number | undefined;
  /** As it has shown to be, and in which epoch of the session. */
  private room: { readonly epoch: number; readonly sizes: PieceSize } | undefined;

  constructor(
    private readonly session: Session,
    private readonly traits: () => FileTraits,
  ) {}

  async put(
    data: string | Uint8Array | AsyncIterable<Uint8Array>,
    path: string,
    options: TransferOptions = {},
  ): Promise<void> {
    const rest = this.budget(options, "put");
    const total =
      typeof data === "string" || data instanceof Uint8Array ? Buffer.byteLength(data) : undefined;
    const sum = this.sum();
    await this.call("begin", [path], rest());
    try {
      let at = 0;
      const sizes = this.sizes(options);
      for await (const block of pieces(data, sizes.size)) {
        const end = at + block.length;
        for (const start = at; at < end; options.onProgress?.({ path, bytes: at, total })) {
          const piece = block.subarray(at - start, at - start + sizes.size);
          const isWritten = await this.writePiece(path, at, piece, rest).catch((error) =>
            sizes.shrink(error),
          );
          if (isWritten) at += piece.length;
        }
        sum.add(block);
      }
      await this.call("finish", [path, sum.text()], rest());
    } catch (error) {
      await this.call("drop", [path], { timeout: 2000 }).catch(() => {});
      throw damaged(error, path);
    }
  }

  async get(path: string, options: TransferOptions = {}): Promise<Uint8Array> {
    const rest = this.budget(options, "get");
    const sizes = this.sizes(options);
    for (;;) {
      const found = await this.read(path, sizes, options, rest()).catch((error) => sizes.shrink(error));
      if (found) return found;
    }
  }

  private async read(
    path: string,
    sizes: PieceSize,
    options: TransferOptions,
    rest: CallOptions,
  ): Promise<Uint8Array> {
    const count = options.pieceSize ? sizes.size : Math.min(MOST_READ, sizes.size);
    const found: Uint8Array[] = [];
    let line = "";
    let bytes = 0;
    const onOutput = (text: string) => {
      const lines = (line + text).split("\n");
      line = lines.pop()!;
      for (const each of lines) {
        if (each.startsWith("=")) continue;
        const piece = Buffer.from(each, "base64");
        found.push(piece);
        bytes += piece.length;
      }
      options.onProgress?.({ path, bytes, total: undefined });
    };
    const { end } = await this.call("get", [path, count], rest, onOutput);
    const [, size, sum] = /^(\d+) (\w+)$/.exec(end) ?? [];
    const content = Uint8Array.from(Buffer.concat(found));
    const own = this.sum();
    own.add(content);
    if (Number(size) !== content.length || sum !== own.text()) throw damagedFile(path);
    return content;
  }

  ls(path = "", options: CallOptions = {}): Promise<FileStat[]> {
    return this.list(path, false, options);
  }

  tree(path = "", options: CallOptions = {}): Promise<FileStat[]> {
    return this.list(path, true, options);
  }

  async stat(path: string, options: CallOptions = {}): Promise<FileStat | undefined> {
    const [found] = readEntries(await this.ask("stat", [path], options));
    return found;
  }

  async mkdir(path: string, options: CallOptions = {}): Promise<void> {
    await this.ask("folders", [trimSlash(path)], options);
  }

  async rm(path: string, options: CallOptions & { readonly recursive?: boolean } = {}): Promise<void> {
    await this.ask("remove", [trimSlash(path), options.recursive ? 1 : 0], options);
  }

  async mv(from: string, to: string, options: CallOptions = {}): Promise<void> {
    await this.ask("move", [from, to], options);
  }

  async hash(path: string, options: CallOptions = {}): Promise<string> {
    if (this.traits().features.has("hashlib")) return (await this.ask("sum", [path], options)).trim();
    return createHash("sha256")
      .update(await this.get(path, options))
      .digest("hex");
  }

  async df(path = "/", options: CallOptions = {}): Promise<FileSystemSpace> {
    const match = /^(\d+) (\d+)\n$/.exec(await this.ask("space", [path], options));
    if (!match) throw damagedAnswer();
    return { size: Number(match[1]), free: Number(match[2]) };
  }

  async sync(): Promise<never> {
    throw new NotImplementedError("board.fs.sync", "put the files one by one with board.fs.put");
  }

  async mount(): Promise<never> {
    throw new NotImplementedError("board.fs.mount", "put the files on the board with board.fs.put");
  }

  private async list(path: string, deep: boolean, options: CallOptions): Promise<FileStat[]> {
    const folder = trimSlash(path);
    const prefix = folder === "" || folder === "/" ? folder : `${folder}/`;
    const text = await this.ask("below", [folder, prefix, deep ? 1 : 0], options);
    const entries = readEntries(text);
    return deep ? entries : entries.sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  /** What a function has told, proved by its check. */
  private async ask(name: FunctionName, args: Arguments, options: CallOptions): Promise<string> {
    const { text, end } = await this.call(name, args, options);
    if (end !== "-" && end !== String(crcOfLines(text))) throw damagedAnswer();
    return text;
  }

  /** Calls a function, once more and once more where the request was damaged on its way: then nothing of it was run. */
  private async call(
    name: FunctionName,
    args: Arguments,
    options: CallOptions,
    onOutput?: (text: string) => void,
  ): Promise<{ text: string; end: string }> {
    const all = [numberOf(name), ...args];
    const literals = all.map((arg) => (typeof arg === "number" ? arg : pythonText(arg)));
    const request = [crc32(Buffer.from(all.join(" "))), ...literals].join(",");
    const answer = await this.insist("call", Buffer.from(request), () => options, onOutput).catch((error) => {
      throw named(error, args[0]);
    });
    const [line, end] = /^= (.*)\n$/m.exec(answer) ?? [];
    if (line === undefined || end === undefined || !answer.endsWith(line)) throw damagedAnswer();
    return { text: answer.slice(0, -line.length), end };
  }

  /** What is here already isn't written twice. True when it is written. */
  private async writePiece(
    path: string,
    at: number,
    piece: Uint8Array,
    options: () => CallOptions,
  ): Promise<true> {
    const { link, pastes } = this.session;
    const deflate = this.traits().features.has("deflate");
    const { literal, coding } = codePiece(piece, { deflate, eightBit: link.eightBit && !pastes });
    const args = [latin1(`${at},`), literal, latin1(`,${coding},${crc32(piece)}`)];
    await this.insist("write", Buffer.concat(args), options).catch((error) => {
      throw named(error, path);
    });
    return true;
  }

  /** What has shown to be too much for a file is too much for the next one. */
  private sizes({ pieceSize }: TransferOptions): PieceSize {
    const { heap } = this.traits();
    if (pieceSize !== undefined) return new PieceSize(heap, pieceSize);
    const { epoch } = this.session;
    if (this.room?.epoch !== epoch) this.room = { epoch, sizes: new PieceSize(heap) };
    return this.room.sizes;
  }

  private async insist(
    name: "call" | "write",
    args: Uint8Array,
    options: () => CallOptions,
    onOutput?: (text: string) => void,
  ): Promise<string> {
    const code = Buffer.concat([latin1(`__import__("_mpc1")[${numberOf(name)}](`), args, latin1(")")]);
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.run(code, options(), onOutput);
      } catch (error) {
        if (!isDamage(error) || attempt === ATTEMPTS) throw error;
      }
    }
  }

  /** Runs a call of files.py's functions; sends it first where it isn't yet. Resolves with what was printed. */
  private async run(
    code: Uint8Array,
    options: CallOptions,
    onOutput?: (text: string) => void,
  ): Promise<string> {
    const { features, version } = this.traits();
    if (!features.has("binascii")) {
      throw new UnsupportedError(
        `board.fs needs the module binascii, which this firmware (${version}) doesn't have; use board.exec with open()`,
      );
    }
    const { text } = await this.session.run<ExecResult>(options, async (line) => {
      if (this.installed !== this.session.epoch) {
        await line.exec(installCode(inflateModule({ features }), this.session.link.eightBit));
        this.installed = this.session.epoch;
      }
      return line.exec(code, onOutput ? { onOutput } : {});
    });
    return text;
  }

  /** What proves a whole content: SHA-256 where the board has it, else CRC-32. */
  private sum(): { add(bytes: Uint8Array): void; text(): string } {
    if (this.traits().features.has("hashlib")) {
      const hash = createHash("sha256");
      return { add: (bytes) => void hash.update(bytes), text: () => hash.digest("hex") };
    }
    let crc = 0;
    return {
      add: (bytes) => {
        crc = crc32(bytes, crc);
      },
      text: () => String(crc),
    };
  }

  /** The time left of one call's limit, for each of its parts. */
  private budget(options: CallOptions, what: string): () => CallOptions {
    const deadline = Deadline.of(this.session.clock, options, what);
    const { timeout, signal, maxBytes } = options;
    const rest = { ...(signal !== undefined && { signal }), ...(maxBytes !== undefined && { maxBytes }) };
    return () => (timeout === undefined ? rest : { ...rest, timeout: deadline.left });
  }
}

function trimSlash(path: string): string {
  return path.length > 1 ? path.replace(/\/+$/, "") || "/" : path;
}

/** Lines of `d|f size name-in-hex`. */
function readEntries(text: string): FileStat[] {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const match = /^([df]) (\d+) ((?:[0-9a-f]{2})*)$/.exec(line);
      if (!match) throw damagedAnswer();
      const kind = match[1] === "d" ? "folder" : "file";
      return { path: Buffer.from(match[3]!, "hex").toString(), kind, size: Number(match[2]) };
    });
}

/** An OSError says which path it is about. */
function named(error: unknown, path: string | number | undefined): unknown {
  if (!(error instanceof BoardError) || error.pyType !== "OSError" || typeof path !== "string") return error;
  return new BoardError(`${pythonText(path)}: ${error.message}`, { ...error, cause: error });
}

/** As files.py counts the lines that it tells: without their ends. */
const crcOfLines = (text: string): number =>
  text
    .split("\n")
    .slice(0, -1)
    .reduce((crc, line) => crc32(Buffer.from(line), crc), 0);

function damagedAnswer(): ProtocolError {
  return new ProtocolError("the board's answer was damaged on its way; what was asked for was done", {
    code: "damaged",
  });
}

function damaged(error: unknown, path: string): unknown {
  return isDamage(error) ? damagedFile(path) : error;
}

/** The board found the check wrong, or couldn't read what came as the Python that was sent. */
function isDamage(error: unknown): boolean {
  if (!(error instanceof BoardError)) return false;
  if (error.message === "damaged on the way") return true;
  return [
    "AssertionError",
    "SyntaxError",
    "IndentationError",
    "NameError",
    "TypeError",
    "AttributeError",
    "IndexError",
    "KeyError",
    "ImportError",
  ].includes(error.pyType);
}

function damagedFile(path: string): ProtocolError {
  return new ProtocolError(`${path} was damaged on its way; what was there before is unchanged`, {
    code: "damaged",
  });
}

import { LEAST_UPPER_BOUND, originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";
import type { ModuleDefinition } from "../../contract/index.js";
import { withErrnoWords } from "../errnoWords.js";
import { BoardError, ProtocolError } from "../errors.js";
import type { WireValue } from "../marshal/wireValue.js";
import { asJavaScriptClass, messageOf } from "./boardErrors.js";
import { callPlace } from "./callPlace.js";

/** A line of a traceback. */
export interface Frame {
  readonly file: string;
  readonly line: number;
  readonly function: string;
}

/** For exceptions whose text says nothing by itself. */
function ownMessage(pyType: string, args: readonly unknown[]): string | undefined {
  if (pyType === "KeyError" && args.length === 1) return `there is no key ${JSON.stringify(args[0])}`;
  if (pyType === "SystemExit") return "the code ended its program: the board restarts its interpreter";
  return undefined;
}

/** Turns exceptions of a board into errors whose stack points into the TypeScript sources. */
export class Tracebacks {
  readonly #modules = new Map<string, ModuleDefinition>();
  readonly #maps = new WeakMap<ModuleDefinition, Map<string, TraceMap>>();

  /** Files of the module stand in tracebacks under `/<folder>/`. */
  add(folder: string, definition: ModuleDefinition): void {
    this.#modules.set(folder, definition);
  }

  /**
   * The error for an error reply: class name, traceback, args. `loading` are modules that are being loaded, whose folder isn't
   * known yet; `site` was made where the host called.
   */
  error(values: readonly WireValue[], loading: readonly ModuleDefinition[], site: Error | undefined): Error {
    const [pyType, traceback = "", list] = values;
    if (typeof pyType !== "string" || typeof traceback !== "string") {
      return new ProtocolError("the board answered with an error that can't be read");
    }
    const args = argsOf(list);
    const report = new BoardError("", { pyType, traceback: traceback.replaceAll("\r\n", "\n") });
    const text = report.traceback;
    const own = ownMessage(pyType, args) ?? messageIn(text, pyType) ?? messageOf(args);
    const message = pyType === "OSError" ? withErrnoWords(own) : own;
    const errno = pyType.startsWith("OSError") && typeof args[0] === "number" ? args[0] : undefined;
    const code = pyType === "SystemExit" ? "exit" : "board-raised";
    const options = { pyType, code, traceback: text, args, ...(errno !== undefined && { errno }) } as const;
    const error = asJavaScriptClass(new BoardError(message, options));
    error.stack = this.#stack(error, framesIn(text), loading, site);
    return error;
  }

  #stack(
    error: BoardError,
    frames: readonly Frame[],
    loading: readonly ModuleDefinition[],
    site: Error | undefined,
  ): string {
    // Python's last frame is JavaScript's first. What comes before the first module's frame is the agent.
    const first = frames.findIndex((frame) => frame.file !== "<string>" && frame.file !== "<stdin>");
    const all = (first < 0 ? [] : frames.slice(first)).map((frame, i, { [i + 1]: inner }) => ({
      frame,
      original: this.#original(frame, inner, loading),
    }));
    // The prelude's own frames, and what the compiler added, say nothing about the source, if anything else is there.
    const own = all.filter(({ original }) => original !== undefined);
    const lines = (own.length > 0 ? own : all)
      .reverse()
      .map(({ frame, original }) => `    at ${placeOf(frame, original ?? `${frame.file}:${frame.line}`)}`);
    const host = site?.stack?.split("\n").filter((line) => /^\s+at /.test(line)) ?? [];
    const head = error.message === "" ? error.name : `${error.name}: ${error.message}`;
    return [head, ...lines, ...host].join("\n");
  }

  /** `file:line:column` in the TypeScript source; `inner` is the frame of what was called there. */
  #original(
    frame: Frame,
    inner: Frame | undefined,
    loading: readonly ModuleDefinition[],
  ): string | undefined {
    const [, folder, path] = /^\/(_mpc\d+)\/(.*)$/.exec(frame.file) ?? [];
    if (folder === undefined || path === undefined) return undefined;
    const known = this.#modules.get(folder);
    for (const definition of known ? [known] : loading) {
      const map = this.#map(definition, path);
      const text = definition.files.find((file) => file.path === path)?.text ?? "";
      const found = map && originalPlace(map, text, frame.line, inner?.function);
      if (found) return found;
    }
    return undefined;
  }

  #map(definition: ModuleDefinition, path: string): TraceMap | undefined {
    let maps = this.#maps.get(definition);
    if (!maps) {
      maps = new Map(
        definition.files.filter((f) => f.map !== undefined).map((f) => [f.path, new TraceMap(f.map!)]),
      );
      this.#maps.set(definition, maps);
    }
    return maps.get(path);
  }
}

/**
 * Python names a line only. Where that has one call of what was called, the call is the place, else the first thing on the line
 * that has a source.
 */
function originalPlace(
  map: TraceMap,
  text: string,
  line: number,
  called: string | undefined,
): string | undefined {
  const call = called === undefined ? undefined : callPlace(text, line, called);
  const start = { line, column: 0, bias: LEAST_UPPER_BOUND };
  for (const at of call ? [call, start] : [start]) {
    const found = originalPositionFor(map, at);
    if (found.source != null) return `${found.source}:${found.line}:${(found.column ?? 0) + 1}`;
  }
  return undefined;
}

/** `<module>`, `<lambda>`, `<listcomp>` and what the compiler names have no name in the source. */
function placeOf({ function: name }: Frame, where: string): string {
  if (name === "" || name.startsWith("<") || /^(callback|turn)(_\d*)?$/.test(name)) return where;
  const own = name === "__init__" ? "constructor" : name.replace(/^_(get|set)_/, "$1 ");
  return `${own} (${where})`;
}

/** The frames of a traceback, outermost first. */
export function framesIn(traceback: string): Frame[] {
  return [...traceback.matchAll(/^ {2}File "([^\n]*)", line (\d+)(?:, in ([^\n]*))?$/gm)].map(
    ([, file, line, name]) => ({ file: file!, line: Number(line), function: name ?? "" }),
  );
}

/** The text after the class name in a traceback's last part, which may have several lines. */
function messageIn(traceback: string, pyType: string): string | undefined {
  const start = traceback.lastIndexOf(`\n${pyType}`) + 1;
  if (start === 0 && !traceback.startsWith(pyType)) return undefined;
  const text = traceback.slice(start + pyType.length).replace(/\n$/, "");
  return text === "" ? "" : text.startsWith(": ") ? text.slice(2) : undefined;
}

function argsOf(list: WireValue | undefined): unknown[] {
  if (typeof list !== "object" || list === null || list.wire !== "list") return [];
  return list.items.map((item) =>
    typeof item === "object" && item !== null && "value" in item ? item.value : item,
  );
}

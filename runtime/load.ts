import { createHash } from "node:crypto";
import {
  AgentFunction,
  type BoardFile,
  CONTRACT_VERSION,
  DEFINITION_EXPORT,
  ERROR_CLASSES,
  Kind,
  type ModuleDefinition,
  STUB,
  type StubLink,
} from "../contract/index.js";
import type { Agent } from "./agent/agent.js";
import { crc32 } from "./agent/crc.js";
import { importingPrelude, inParts, PRELUDE, stored, withoutFloats } from "./boardFiles.js";
import { ProtocolError, UnsupportedError, ValueError } from "./errors.js";
import { type BoardDetails, type BoardInfo, inflateModule } from "./info.js";
import type { Journal } from "./journal.js";
import { LoadedModule, type Placement } from "./loadedModule.js";
import type { WireValue } from "./marshal/wireValue.js";
import { Writer } from "./marshal/writer.js";
import { BoardObjects } from "./objects.js";
import { remoteModule } from "./remote.js";
import { checkEmitters, checkTarget } from "./target.js";
import { Tracebacks } from "./trace/tracebacks.js";
import type { CallOptions, LoadOptions } from "./types.js";

/** Most bytes of a file in one frame; a board's heap has to hold them several times. */
const PIECE = 4096;
const LEAST_PIECE = 256;
/** Times that a module is sent, as the agent may be replaced meanwhile, or lack memory. */
const MOST_SENDINGS = 6;
const EIO = 5;
const RUN_DUE = `run_due ${PRELUDE}`;
const PRELUDE_CLASSES = ["Map", "Set", ...ERROR_CLASSES];

/** The modules of one board: loads each build once, and knows what was loaded. */
export class BoardModules {
  readonly #objects: BoardObjects;
  readonly #traces = new Tracebacks();
  readonly #loaded = new Map<string, Promise<LoadedModule>>();
  /** By content hash, the one that a reconnection puts back. */
  readonly #recorded = new Map<string, LoadedModule>();
  #last: Promise<unknown> = Promise.resolve();
  #emitters: readonly string[] | undefined;
  /** Bytes of a file in one frame, as the board has shown to have room for. */
  #piece = PIECE;
  /** Files of a module that hasn't been loaded may be on the board. */
  #hasFiles = false;
  #generation: number;

  constructor(
    private readonly agent: Agent,
    private readonly info: () => BoardInfo,
    private readonly details: (options: CallOptions) => Promise<BoardDetails>,
    private readonly address: string,
    private readonly journal: Journal,
  ) {
    this.#generation = agent.generation;
    this.#objects = new BoardObjects(agent);
    agent.errorFor = (values) => this.#traces.error(values, [], undefined);
  }

  /** Loads what `module` is the host stub of (a namespace, a stub's function or class) and gives its remote form. */
  async load(module: unknown, options: LoadOptions = {}): Promise<unknown> {
    const { definition, name } = definitionOf(module);
    this.#check(definition);
    const rest = this.agent.remaining(options);
    await this.journal.passed(options);
    await this.#checkEmitters(definition, rest());
    await this.agent.ready(rest());
    const loaded = await this.#module(definition, rest);
    const remote = remoteModule(loaded, options);
    return name === undefined ? remote : (remote as Record<string, unknown>)[name];
  }

  /** `rest` gives the options with the time that is left. */
  #module(definition: ModuleDefinition, rest: () => LoadOptions): Promise<LoadedModule> {
    this.#renew();
    const hash = contentHash(definition.files);
    if (definition.hash !== "" && definition.hash !== hash) {
      throw new ValueError(
        `the host stub of ${definition.name} is damaged: its code isn't what it was built with; build it again`,
      );
    }
    const known = rest().fresh ? undefined : this.#loaded.get(hash);
    if (known) return known;
    // One after the other: the board collects one module's files at a time.
    const loading = this.#last.then(() => this.#load(definition, hash, rest));
    this.#last = loading.catch(() => {});
    this.#loaded.set(hash, loading);
    loading.then(
      // Starting the agent may have shown that the board was reset meanwhile: this module came after it.
      () => {
        if (this.#renew()) this.#loaded.set(hash, loading);
      },
      // One that failed is tried again by the next load.
      () => {
        if (this.#loaded.get(hash) === loading) this.#loaded.delete(hash);
      },
    );
    return loading;
  }

  /** After a reset nothing is loaded. */
  #renew(): boolean {
    if (this.#generation === this.agent.generation) return false;
    this.#generation = this.agent.generation;
    this.#loaded.clear();
    this.#piece = PIECE;
    this.#emitters = undefined;
    return true;
  }

  #rebuild({ name }: ModuleDefinition): string {
    return `mpc build ${name}.device.ts --board ${this.address}`;
  }

  #check(definition: ModuleDefinition): void {
    const rebuild = this.#rebuild(definition);
    if (definition.contract !== CONTRACT_VERSION) {
      throw new UnsupportedError(
        `the host stub of ${definition.name} was written for contract ${definition.contract} of mpc, and this is ${CONTRACT_VERSION}; build it again: ${rebuild}`,
        { code: "contract" },
      );
    }
    checkTarget(definition, this.info(), rebuild);
  }

  /** The board is asked only where code needs an emitter, and once. */
  async #checkEmitters(definition: ModuleDefinition, options: LoadOptions): Promise<void> {
    if (!definition.target.emitters?.length) return;
    this.#renew();
    this.#emitters ??= (await this.details(options)).emitters;
    checkEmitters(definition, this.#emitters, this.#rebuild(definition));
  }

  async #load(definition: ModuleDefinition, hash: string, rest: () => LoadOptions): Promise<LoadedModule> {
    const setup = { agent: this.agent, objects: this.#objects, traces: this.#traces, journal: this.journal };
    const loaded = new LoadedModule(
      { definition, ...setup, float: () => this.info().float },
      await this.#send(definition, rest),
    );
    const former = this.#recorded.get(hash);
    if (former) this.journal.forget(former);
    this.#recorded.set(hash, loaded);
    this.journal.record(loaded, async (anew) => {
      const restAnew = this.agent.remaining(anew);
      await this.agent.ready(anew);
      this.#renew();
      // It may have been given other firmware meanwhile.
      this.#check(definition);
      await this.#checkEmitters(definition, restAnew());
      loaded.placeAnew(await this.#send(definition, restAnew));
      this.#loaded.set(hash, Promise.resolve(loaded));
    });
    return loaded;
  }

  /** An instance of a device class comes back with the connection. */
  keep(object: object): void {
    this.journal.record(object, (anew) => this.#objects.remake(object, anew));
  }

  /**
   * In pieces, which become smaller where the largest free block of the heap is. False if a piece may have been taken although the
   * board had no memory to say so.
   */
  async #put(path: string, bytes: Uint8Array, rest: () => LoadOptions): Promise<boolean> {
    let piece = rest().pieceSize ?? this.#piece;
    if (!(Number.isInteger(piece) && piece > 0))
      throw new RangeError(`pieceSize must be a number of bytes > 0, not ${piece}`);
    for (let at = 0; at === 0 || at < bytes.length; ) {
      const body = write((out) => {
        out.int(AgentFunction.put);
        out.string(path);
        out.bytes(bytes.subarray(at, at + piece));
      });
      const reply = await this.agent.request(body, rest());
      if (reply.kind === Kind.value) {
        at += piece;
        continue;
      }
      const [type, , , unread] = reply.values;
      if (piece <= LEAST_PIECE)
        throw new UnsupportedError(`the board can't take the module: ${String(type)}; ${NO_ROOM}`, {
          code: "no-memory",
        });
      this.#piece = piece >>= 1;
      if (typeof unread !== "number" || unread === 0) return false;
    }
    return true;
  }

  /** Puts the module on the board. */
  async #send(definition: ModuleDefinition, rest: () => LoadOptions): Promise<Placement> {
    for (let sending = 0; sending < MOST_SENDINGS; sending++) {
      const placement = await this.#sendOnce(definition, rest);
      if (placement) return placement;
    }
    throw new ProtocolError("the agent on the board was replaced again and again while a module was loaded");
  }

  /** Undefined if nothing of it has run and it has to be sent anew. */
  async #sendOnce(definition: ModuleDefinition, rest: () => LoadOptions): Promise<Placement | undefined> {
    const { agent } = this;
    if (this.#hasFiles) await agent.forgetFiles(rest());
    const { fits, generation } = agent;
    const isReplaced = () => agent.fits !== fits || agent.generation !== generation;
    let check = 0;
    const deflates = fits && inflateModule(this.info()) !== undefined;
    this.#hasFiles = true;
    // What does without the agent runs each statement by itself.
    const files = this.info().float === "none" ? definition.files.map(withoutFloats) : definition.files;
    for (const file of fits ? importingPrelude({ ...definition, files }).flatMap(inParts) : files) {
      const bytes = stored(file, deflates);
      check = (check ^ crc32(bytes)) >>> 0;
      if (!(await this.#put(`/${file.path}`, bytes, rest)) || isReplaced()) return undefined;
    }
    const names = exportNames(definition);
    if (fits && names.includes(RUN_DUE) && !this.info().features.has("select"))
      throw new UnsupportedError(
        `${definition.name} has timers or promises, and this board's firmware has no module select, without which they can't run between calls`,
      );
    // A program runs while it is loaded, and may read its input.
    const quiet = names.length === 0;
    const reply = await agent.request(
      write((out) => {
        out.int(AgentFunction.load);
        out.int(check);
        out.string(definition.entry);
        for (const name of names) out.string(name);
      }),
      { ...rest(), quiet, collections: hasCollections(definition) },
    );
    const { values } = reply;
    if (reply.kind === Kind.error) {
      // The files that were put belonged to another agent.
      if (isReplaced() && isDamage(values)) return undefined;
      throw this.#notLoaded(values, definition);
    }
    this.#hasFiles = false;
    const [module, first] = loadResult(values);
    const due = names.indexOf(RUN_DUE);
    if (due >= 0) await agent.runDue(first + due, rest());
    this.#traces.add(`_mpc${first}`, definition);
    return {
      module,
      numbers: new Map(names.map((name, i) => [name, first + i])),
      generation: agent.generation,
    };
  }

  #notLoaded(values: readonly WireValue[], definition: ModuleDefinition): Error {
    const error = this.#traces.error(values, [definition], undefined);
    if (values[0] !== "MemoryError") return error;
    const message = `${error.message || "no memory left"} (loading ${definition.name}: ${NO_ROOM})`;
    error.stack = error.stack?.replace(/^.*/, `${error.name}: ${message}`) ?? message;
    error.message = message;
    return error;
  }
}

const NO_ROOM =
  "the board's heap has no room for it; load less at once, free memory with board.softReset(), " +
  "or put the module compiled on the board's file system (mpc build --mpy)";

/** What arrived isn't what was sent. */
function isDamage([type, , list]: readonly WireValue[]): boolean {
  return (
    type === "OSError" &&
    typeof list === "object" &&
    list !== null &&
    list.wire === "list" &&
    list.items[0] === EIO
  );
}

/** Finds the definition behind a module namespace, a defined module, a stub function or class. */
export function definitionOf(module: unknown): { definition: ModuleDefinition; name: string | undefined } {
  const given = module as Record<PropertyKey, unknown> | null | undefined;
  if (given != null && (typeof given === "object" || typeof given === "function")) {
    const link = given[STUB] as StubLink | undefined;
    if (link) return { definition: link.module, name: link.name };
    const defined = (DEFINITION_EXPORT in given ? given[DEFINITION_EXPORT] : given) as {
      definition?: ModuleDefinition;
    };
    if (defined?.definition?.files) return { definition: defined.definition, name: undefined };
  }
  throw new UnsupportedError(
    "board.load takes a host stub, and this is none: import the module that mpc build wrote (x.device.js), " +
      "or run the host program through mpc (mpc run, node --import mpc/register, or one of the bundler plug-ins)",
    { code: "not-a-stub" },
  );
}

/** As the compiler computes it: first 16 hex digits of the SHA-256 over paths and texts. */
function contentHash(files: readonly BoardFile[]): string {
  const hash = createHash("sha256");
  for (const { path, text } of files) hash.update(`${path}\0${text}\0`);
  return hash.digest("hex").slice(0, 16);
}

/** What gets function numbers: functions and classes of the entry, and classes of the prelude that values, or errors given to generators, need. */
function exportNames(definition: ModuleDefinition): string[] {
  const names = Object.values(definition.exports)
    .filter(({ kind }) => kind !== "value")
    .map(({ py }) => py);
  const schemas = JSON.stringify([definition.exports, definition.types ?? {}]);
  const prelude = preludeOf(definition);
  if (prelude && /^def run_due\b/m.test(prelude.text)) names.push(RUN_DUE);
  if (prelude && /"(map|set|error|any|generator|asyncGenerator)"/.test(schemas)) {
    const has = (name: string) => new RegExp(`^class ${name}\\b`, "m").test(prelude.text);
    names.push(...PRELUDE_CLASSES.filter(has).map((name) => `${name} ${PRELUDE}`));
  }
  return [...new Set(names)];
}

const preludeOf = (definition: ModuleDefinition): BoardFile | undefined =>
  definition.files.find(({ path }) => path === `${PRELUDE}.py`);

/** Has its program the prelude's Map or Set? */
const hasCollections = (definition: ModuleDefinition): boolean =>
  /^class (Map|Set)\b/m.test(preludeOf(definition)?.text ?? "");

function loadResult(values: readonly WireValue[]): [module: number, first: number] {
  const [list] = values;
  if (typeof list === "object" && list !== null && list.wire === "list") {
    const [module, first] = list.items;
    // Without the agent it comes as any object does.
    const handle = typeof module === "object" && module?.wire === "proxy" ? module.handle : module;
    if (typeof handle === "number" && typeof first === "number") return [handle, first];
  }
  throw new ProtocolError("the board answered a load with something else");
}

export function write(fill: (out: Writer) => void): Uint8Array {
  const out = new Writer();
  fill(out);
  return out.finish();
}

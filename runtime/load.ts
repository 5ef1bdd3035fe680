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
import { inParts, PRELUDE, stored } from "./boardFiles.js";
import { ProtocolError, UnsupportedError, ValueError } from "./errors.js";
import { type BoardDetails, type BoardInfo, inflateModule } from "./info.js";
import type { Journal } from "./journal.js";
import { LoadedModule, type Placement } from "./loadedModule.js";
import { readValues } from "./marshal/reader.js";
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
    const left = await this.journal.passed(options);
    await this.#checkEmitters(definition, left);
    await this.agent.ready(left);
    const loaded = await this.#module(definition, { ...options, ...left });
    const remote = remoteModule(loaded, options);
    return name === undefined ? remote : (remote as Record<string, unknown>)[name];
  }

  #module(definition: ModuleDefinition, options: LoadOptions): Promise<LoadedModule> {
    this.#renew();
    const hash = contentHash(definition.files);
    if (definition.hash !== "" && definition.hash !== hash) {
      throw new ValueError(
        `the host stub of ${definition.name} is damaged: its code isn't what it was built with; build it again`,
      );
    }
    const known = options.fresh ? undefined : this.#loaded.get(hash);
    if (known) return known;
    // One after the other: the board collects one module's files at a time.
    const loading = this.#last.then(() => this.#load(definition, hash, options));
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

  async #load(definition: ModuleDefinition, hash: string, options: LoadOptions): Promise<LoadedModule> {
    const setup = { agent: this.agent, objects: this.#objects, traces: this.#traces, journal: this.journal };
    const loaded = new LoadedModule(
      { definition, ...setup, float: this.info().float },
      await this.#send(definition, options),
    );
    const former = this.#recorded.get(hash);
    if (former) this.journal.forget(former);
    this.#recorded.set(hash, loaded);
    this.journal.record(loaded, async (anew) => {
      await this.agent.ready(anew);
      this.#renew();
      loaded.placeAnew(await this.#send(definition, anew));
      this.#loaded.set(hash, Promise.resolve(loaded));
    });
    return loaded;
  }

  /** An instance of a device class comes back with the connection. */
  keep(object: object): void {
    this.journal.record(object, (anew) => this.#objects.remake(object, anew));
  }

  /** In pieces, which become smaller where the largest free block of the heap is. */
  async #put(path: string, bytes: Uint8Array, options: LoadOptions): Promise<void> {
    let piece = options.pieceSize ?? this.#piece;
    if (!(Number.isInteger(piece) && piece > 0))
      throw new RangeError(`pieceSize must be a number of bytes > 0, not ${piece}`);
    for (let at = 0; at === 0 || at < bytes.length; ) {
      const body = write((out) => {
        out.int(AgentFunction.put);
        out.string(path);
        out.bytes(bytes.subarray(at, at + piece));
      });
      const reply = await this.agent.request(body, options);
      if (reply.kind === Kind.value) at += piece;
      else if (piece > LEAST_PIECE) this.#piece = piece >>= 1;
      else {
        const [type] = readValues(reply.body);
        throw new UnsupportedError(`the board can't take the module: ${String(type)}`, { code: "no-memory" });
      }
    }
  }

  /** Puts the module on the board. */
  async #send(definition: ModuleDefinition, options: LoadOptions): Promise<Placement> {
    const { agent } = this;
    let check = 0;
    const deflates = agent.fits && inflateModule(this.info()) !== undefined;
    // What does without the agent runs each statement by itself.
    for (const file of agent.fits ? definition.files.flatMap(inParts) : definition.files) {
      const bytes = stored(file, deflates);
      check = (check ^ crc32(bytes)) >>> 0;
      await this.#put(`/${file.path}`, bytes, options);
    }
    const names = exportNames(definition);
    // A program runs while it is loaded, and may read its input.
    const quiet = names.length === 0;
    const reply = await agent.request(
      write((out) => {
        out.int(AgentFunction.load);
        out.int(check);
        out.string(definition.entry);
        for (const name of names) out.string(name);
      }),
      { ...options, quiet },
    );
    const values = readValues(reply.body);
    if (reply.kind === Kind.error) throw this.#traces.error(values, [definition], undefined);
    const [module, first] = loadResult(values);
    const due = names.indexOf(RUN_DUE);
    if (due >= 0) await agent.runDue(first + due, options);
    this.#traces.add(`_mpc${first}`, definition);
    return {
      module,
      numbers: new Map(names.map((name, i) => [name, first + i])),
      generation: agent.generation,
    };
  }
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
  const prelude = definition.files.find(({ path }) => path === `${PRELUDE}.py`);
  if (prelude && /^def run_due\b/m.test(prelude.text)) names.push(RUN_DUE);
  if (prelude && /"(map|set|error|any|generator|asyncGenerator)"/.test(schemas)) {
    const has = (name: string) => new RegExp(`^class ${name}\\b`, "m").test(prelude.text);
    names.push(...PRELUDE_CLASSES.filter(has).map((name) => `${name} ${PRELUDE}`));
  }
  return [...new Set(names)];
}

function loadResult(values: readonly WireValue[]): [module: number, first: number] {
  const [list] = values;
  if (typeof list === "object" && list !== null && list.wire === "list") {
    const [module, first] = list.items;
    if (
      typeof module === "object" &&
      module !== null &&
      module.wire === "proxy" &&
      typeof first === "number"
    ) {
      return [module.handle, first];
    }
  }
  throw new ProtocolError("the board answered a load with something else");
}

export function write(fill: (out: Writer) => void): Uint8Array {
  const out = new Writer();
  fill(out);
  return out.finish();
}

import {
  AgentFunction,
  type FloatWidth,
  type FunctionFlags,
  Kind,
  type ModuleDefinition,
  type Schema,
  type Signature,
} from "../contract/index.js";
import type { Agent, Answer } from "./agent/agent.js";
import { ProtocolError, ResetError } from "./errors.js";
import type { Journal } from "./journal.js";
import { decode } from "./marshal/decode.js";
import { encode, encodeArguments } from "./marshal/encode.js";
import type { MarshalContext } from "./marshal/marshaller.js";
import type { WireValue } from "./marshal/wireValue.js";
import { Writer } from "./marshal/writer.js";
import type { BoardObjects } from "./objects.js";
import type { GeneratorSteps } from "./remoteGenerator.js";
import { jsError } from "./trace/boardErrors.js";
import type { Tracebacks } from "./trace/tracebacks.js";
import type { CallOptions } from "./types.js";

export interface LoadedModuleSetup {
  readonly definition: ModuleDefinition;
  readonly agent: Agent;
  readonly objects: BoardObjects;
  readonly traces: Tracebacks;
  readonly journal: Journal;
  /** Of the board as it is connected now: it may come back with other firmware. */
  readonly float: () => FloatWidth;
}

/** Where a module is on its board: true for one generation. */
export interface Placement {
  /** Handle of the module object. */
  readonly module: number;
  /** Function numbers by Python name. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly generation: number;
}

/** What is called: a function of the module by its Python name, or a member of an object. */
export type Callee = { readonly py: string } | { readonly object: () => number; readonly member: string };

/** A request with the generation that its handles and numbers belong to. */
interface Request {
  readonly body: Uint8Array;
  readonly generation: number;
}

/** What the host needs to know of one call. */
export interface CallPlan {
  readonly callee: Callee;
  readonly signature: Signature;
  readonly flags: FunctionFlags | undefined;
  /** Name for messages, e.g. `"thermostat.heat"`. */
  readonly what: string;
  readonly options: CallOptions;
}

const GIVEN_TO_NEXT = "the value given to next()";
const GIVEN_TO_THROW = "the error given to throw()";

/** Of what an asynchronous generator's step has come to: an object with `value` and `done`. */
function memberOf(wire: WireValue, name: string): WireValue {
  const isDict = typeof wire === "object" && wire !== null && wire.wire === "dict";
  return isDict ? (wire.entries.find(([key]) => key === name)?.[1] ?? null) : null;
}

/** A module that is on the board: marshals its calls by their schemas. */
export class LoadedModule {
  readonly definition: ModuleDefinition;
  readonly objects: BoardObjects;
  readonly #context: MarshalContext;
  readonly #callbacks = new WeakMap<object, number>();
  #place: Placement;

  constructor(
    private readonly setup: LoadedModuleSetup,
    place: Placement,
  ) {
    this.#place = place;
    this.definition = setup.definition;
    this.objects = setup.objects;
    this.#context = this.#marshalContext();
  }

  /** Makes the host's object for an instance; set by remote.ts, which knows what one looks like. */
  makeObject: (handle: number, typeName: string, className: string | undefined) => object = () => ({});

  /** It was put on the board anew: what the host has of it works again, but for its objects. */
  placeAnew(place: Placement): void {
    this.#place = place;
  }

  get generation(): number {
    return this.#place.generation;
  }

  get moduleHandle(): number {
    this.#checkGeneration();
    return this.#place.module;
  }

  #number(py: string): number {
    const number = this.#place.numbers.get(py);
    if (number === undefined)
      throw new ProtocolError(`${this.definition.name} has no function ${py} on the board`);
    return number;
  }

  /** Calls and gives the result as its schema says. */
  async call(plan: CallPlan, args: readonly unknown[], site: Error): Promise<unknown> {
    const options = await this.setup.journal.passed(plan.options);
    const value = await this.#call(plan, args, site, options);
    const again = (anew: CallOptions) => this.#call(plan, args, site, anew);
    if (plan.flags?.role === "setup") {
      this.setup.journal.record(this, async (anew) => void (await again(anew)));
    } else if ("py" in plan.callee && plan.signature.result[0] === "instance") {
      this.objects.madeBy(value as object, again);
    }
    return value;
  }

  async #call(plan: CallPlan, args: readonly unknown[], site: Error, options: CallOptions): Promise<unknown> {
    const reply = await this.#request(this.#callRequest(plan, args), options, plan.flags?.stdin === true);
    return this.#value(reply, plan.signature.result, plan.what, site);
  }

  /** The steps of a generator function's result; of a list, where the function gives anything that can be iterated over. */
  generator(plan: CallPlan, args: readonly unknown[], site: Error): GeneratorSteps {
    const opened = this.#opened(plan, args, site);
    const step = async (handle: number, value: unknown, path: string, method?: string) => {
      const reply = await opened.step((out) => {
        out.int(AgentFunction.step);
        out.int(handle);
        encode(out, value, "any", this.#context, path);
        if (method) out.string(method);
      });
      return this.#item(plan, this.#only(ended(reply), plan.what, site), reply.kind === Kind.end);
    };
    return this.#held(opened.generation, {
      start: opened.start,
      next: (handle, value) => step(handle, value, GIVEN_TO_NEXT),
      throw: (handle, error) => step(handle, error, GIVEN_TO_THROW, "throw"),
      close: async (handle) => {
        const reply = await opened.step((out) => {
          out.int(AgentFunction.close);
          out.int(handle);
        });
        this.#values(ended(reply), site);
      },
    });
  }

  /** The steps of an asynchronous generator: calls of its methods, which answer with a promise. */
  asyncGenerator(plan: CallPlan, args: readonly unknown[], site: Error): GeneratorSteps {
    const opened = this.#opened(plan, args, site);
    const step = async (method: string, handle: number, value: unknown, path: string) => {
      const reply = await opened.step((out) => {
        out.int(AgentFunction.invoke);
        out.handle(handle);
        out.string(method);
        encode(out, value, "any", this.#context, path);
      });
      // The board keeps what a handle stands for until it is told.
      if (reply.kind === Kind.error) await this.objects.free(handle);
      const result = this.#only(reply, plan.what, site);
      const done = memberOf(result, "done") === true;
      if (done) await this.objects.free(handle);
      return this.#item(plan, memberOf(result, "value"), done);
    };
    return this.#held(opened.generation, {
      start: opened.start,
      next: (handle, value) => step("next", handle, value, GIVEN_TO_NEXT),
      throw: (handle, error) => step("throw", handle, error, GIVEN_TO_THROW),
      close: async (handle) => void (await step("return_", handle, undefined, "")),
    });
  }

  /** A generator that the host drops in the middle is forgotten on the board as well. */
  #held(generation: () => number, steps: GeneratorSteps): GeneratorSteps {
    const { objects } = this;
    const whileItGoesOn = async (step: Promise<IteratorResult<unknown>>) => {
      let goesOn = false;
      try {
        const result = await step;
        goesOn = result.done !== true;
        return result;
      } finally {
        if (!goesOn) objects.release(held);
      }
    };
    const held: GeneratorSteps = {
      start: async () => {
        const started = await steps.start();
        if (typeof started === "number") objects.hold(held, started, generation());
        return started;
      },
      next: (handle, value) => whileItGoesOn(steps.next(handle, value)),
      throw: (handle, error) => whileItGoesOn(steps.throw(handle, error)),
      close: (handle) => {
        objects.release(held);
        return steps.close(handle);
      },
    };
    return held;
  }

  /** Arguments are checked, and taken, when a generator function is called; it is called on the board at the first pull. */
  #opened(plan: CallPlan, args: readonly unknown[], site: Error) {
    const { journal } = this.setup;
    let request = journal.replaying ? undefined : this.#callRequest(plan, args);
    return {
      generation: () => request!.generation,
      start: async (): Promise<number | readonly unknown[]> => {
        const options = await journal.passed(plan.options);
        request ??= this.#callRequest(plan, args);
        const reply = await this.#request(request, options, false);
        const [wire] = this.#values(reply, site);
        if (typeof wire === "object" && wire !== null) {
          if (wire.wire === "proxy") return wire.handle;
          if (wire.wire === "list" || wire.wire === "tuple") {
            return wire.items.map((item) => decode(item, plan.signature.result, this.#context, plan.what));
          }
        }
        throw new ProtocolError(`${plan.what} is declared as a generator, but gave none`);
      },
      step: (write: (out: Writer) => void): Promise<Answer> => {
        const out = new Writer();
        write(out);
        const body = out.finish();
        return this.#request(
          { body, generation: request!.generation },
          plan.options,
          plan.flags?.stdin === true,
        );
      },
    };
  }

  async get(
    object: () => number,
    member: string,
    schema: Schema,
    what: string,
    options: CallOptions,
    site: Error,
  ): Promise<unknown> {
    const left = await this.setup.journal.passed(options);
    const out = new Writer();
    out.int(AgentFunction.get);
    out.handle(object());
    out.string(member);
    return this.#value(await this.#request(this.#now(out), left, false), schema, what, site);
  }

  async set(
    object: () => number,
    member: string,
    value: unknown,
    schema: Schema,
    what: string,
    options: CallOptions,
    site: Error,
  ): Promise<void> {
    const left = await this.setup.journal.passed(options);
    const out = new Writer();
    out.int(AgentFunction.set);
    out.handle(object());
    out.string(member);
    encode(out, value, schema, this.#context, what);
    this.#value(await this.#request(this.#now(out), left, false), "any", what, site);
  }

  #callRequest({ callee, signature, what }: CallPlan, args: readonly unknown[]): Request {
    this.#checkGeneration();
    const out = new Writer();
    if ("py" in callee) out.int(this.#number(callee.py));
    else {
      out.int(AgentFunction.invoke);
      out.handle(callee.object());
      out.string(callee.member);
    }
    encodeArguments(out, args, signature, this.#context, what);
    return this.#now(out);
  }

  /** Of the generation that all handles in it were just found to be of. */
  #now(out: Writer): Request {
    this.#checkGeneration();
    return { body: out.finish(), generation: this.#place.generation };
  }

  #request({ body, generation }: Request, options: CallOptions, quiet: boolean): Promise<Answer> {
    return this.setup.agent.call(body, { ...options, quiet, generation });
  }

  #checkGeneration(): void {
    if (this.#place.generation === this.setup.agent.generation) return;
    throw new ResetError(
      `the board was reset since ${this.definition.name} was loaded; load it again with board.load`,
    );
  }

  #values({ kind, values }: Answer, site: Error): readonly WireValue[] {
    const { traces } = this.setup;
    if (kind === Kind.error) throw traces.error(values, [], site);
    // What ends anything but a generator is an exception like any other.
    if (kind === Kind.end)
      throw traces.error(["StopIteration", "", { wire: "list", items: values }], [], site);
    return values;
  }

  #value(reply: Answer, schema: Schema, what: string, site: Error): unknown {
    return decode(this.#only(reply, what, site), schema, this.#context, what);
  }

  #only(reply: Answer, what: string, site: Error): WireValue {
    const values = this.#values(reply, site);
    if (values.length !== 1)
      throw new ProtocolError(`the board answered ${what} with ${values.length} values`);
    return values[0]!;
  }

  #item({ what, signature }: CallPlan, wire: WireValue, done: boolean): IteratorResult<unknown> {
    return done
      ? { value: decode(wire, "any", this.#context, `the end of ${what}`), done }
      : { value: decode(wire, signature.result, this.#context, `an item of ${what}`), done };
  }

  #marshalContext(): MarshalContext {
    const { setup } = this;
    return {
      get float() {
        return setup.float();
      },
      types: setup.definition.types ?? {},
      handleOf: (value) => setup.objects.handleOf(value),
      proxy: (handle, typeName, className) =>
        setup.objects.object(handle, () => this.makeObject(handle, typeName, className)),
      constructorOf: (name) =>
        this.#place.numbers.get(`${name} mpc_prelude`) ?? this.#place.numbers.get(`${name}_ mpc_prelude`),
      callback: (fn, schema) => this.#callback(fn as (...args: unknown[]) => unknown, schema),
      error: (type, args) => jsError(type, args),
    };
  }

  /** The board calls it without waiting: what it returns goes nowhere. A function has one number, so that it can be taken off. */
  #callback(fn: (...args: unknown[]) => unknown, schema: Schema): number | undefined {
    const known = this.#callbacks.get(fn);
    if (known !== undefined) return known;
    const params = typeof schema !== "string" && schema[0] === "callback" ? schema[1].params : [];
    const number = this.setup.agent.callback((args) => {
      const values = args.map((arg, i) =>
        decode(arg, params[i]?.[1] ?? "any", this.#context, `argument ${i} of a callback`),
      );
      // On its own: what it throws is its author's, and uncaught like that of any listener.
      queueMicrotask(() => fn(...values));
    });
    if (number !== undefined) this.#callbacks.set(fn, number);
    return number;
  }
}

/** Of a generator an end is an answer like any other. */
const ended = (reply: Answer): Answer => (reply.kind === Kind.end ? { ...reply, kind: Kind.value } : reply);

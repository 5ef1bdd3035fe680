import type { ExportDefinition, FunctionFlags, MemberDefinition, Signature } from "../contract/index.js";
import { constructible } from "./constructible.js";
import { ValueError } from "./errors.js";
import type { CallPlan, LoadedModule } from "./loadedModule.js";
import { RemoteGenerator } from "./remoteGenerator.js";
import { remoteValue } from "./remoteValue.js";
import type { CallOptions } from "./types.js";

type Callable = (...args: unknown[]) => unknown;
type ClassDefinition = Extract<ExportDefinition, { kind: "class" }>;
type Method = {
  readonly kind: "function" | "generator" | "asyncGenerator" | "async";
  readonly flags?: FunctionFlags;
} & Signature;

/** The module's exports as the host sees them; `options` hold for each call. */
export function remoteModule(loaded: LoadedModule, options: CallOptions): object {
  return new RemoteBuilder(loaded, options).module();
}

class RemoteBuilder {
  readonly #classes = new Map<string, object>();

  constructor(
    private readonly loaded: LoadedModule,
    private readonly options: CallOptions,
  ) {
    loaded.makeObject = (_handle, typeName, className) => this.#object(typeName, className);
  }

  module(): object {
    const remote: Record<string, unknown> = {};
    for (const [name, definition] of Object.entries(this.loaded.definition.exports)) {
      Object.defineProperty(remote, name, { value: this.#export(name, definition), enumerable: true });
    }
    return remote;
  }

  #export(name: string, definition: ExportDefinition): unknown {
    const what = `${this.loaded.definition.name}.${name}`;
    switch (definition.kind) {
      case "class":
        return this.#class(name, definition);
      case "value":
        return this.#field(() => this.loaded.moduleHandle, definition.py, definition.type, what, false);
      default:
        return this.#callable(definition, { py: definition.py }, what);
    }
  }

  #callable(method: Method, callee: CallPlan["callee"], what: string): Callable {
    const { loaded } = this;
    const plan: CallPlan = {
      callee,
      signature: { params: method.params, result: method.result },
      flags: method.flags,
      what,
      options: this.options,
    };
    const name = what.slice(what.lastIndexOf(".") + 1);
    const { kind } = method;
    const fn: Callable =
      kind === "generator" || kind === "asyncGenerator"
        ? function generator(...args) {
            return new RemoteGenerator(loaded[kind](plan, args, callSite(generator)));
          }
        : function call(...args) {
            // An argument that can't cross rejects like everything else.
            const site = callSite(call);
            return (async () => loaded.call(plan, args, site))();
          };
    return Object.defineProperty(fn, "name", { value: name, configurable: true });
  }

  #field(
    object: () => number,
    py: string,
    type: Parameters<LoadedModule["get"]>[2],
    what: string,
    isReadonly: boolean,
  ) {
    const { loaded, options } = this;
    return remoteValue(
      async function get() {
        return loaded.get(object, py, type, what, options, callSite(get));
      },
      async function set(value: unknown) {
        if (isReadonly) throw new ValueError(`${what} is read-only`, { path: what });
        return loaded.set(object, py, value, type, what, options, callSite(set));
      },
    );
  }

  #class(name: string, definition: ClassDefinition): object {
    const known = this.#classes.get(name);
    if (known) return known;
    const what = `${this.loaded.definition.name}.${name}`;
    const construct = this.#callable(
      { kind: "function", params: definition.construct.params, result: ["instance", name] },
      { py: definition.py },
      what,
    );
    const remote = constructible(name, construct as (...args: unknown[]) => Promise<unknown>);
    this.#classes.set(name, remote);
    const self = this.#classHandle(definition);
    for (const [member, of] of Object.entries(definition.members)) {
      if (of.static) this.#staticMember(remote, member, of, self, `${what}.${member}`);
    }
    return remote;
  }

  /** Static members are reached through the class object, whose handle is asked for when it is first needed. */
  #classHandle({ py }: ClassDefinition): () => Promise<number> {
    let known: { readonly generation: number; readonly object: Promise<unknown> } | undefined;
    return async () => {
      const { generation, objects } = this.loaded;
      if (known?.generation !== generation) {
        const module = () => this.loaded.moduleHandle;
        known = { generation, object: this.loaded.get(module, py, "any", py, this.options, new Error()) };
      }
      return objects.handle((await known.object) as object);
    };
  }

  #staticMember(
    remote: object,
    name: string,
    member: MemberDefinition,
    self: () => Promise<number>,
    what: string,
  ): void {
    const define = (value: unknown) =>
      Object.defineProperty(remote, name, { value, enumerable: true, configurable: true });
    if (member.kind === "field") {
      // In an object: a thenable that is returned would be awaited on the way.
      const at = async () => {
        const handle = await self();
        return { field: this.#field(() => handle, member.py, member.type, what, member.readonly === true) };
      };
      define(remoteValue(
        async () => (await at()).field.get(),
        async (value) => (await at()).field.set(value),
      ));
      return;
    }
    define(async (...args: unknown[]) => {
      const handle = await self();
      return this.#callable(member, { object: () => handle, member: member.py }, what)(...args);
    });
  }

  /** An instance, with the members of the class that the schema names, else of the class that it says it is of. */
  #object(typeName: string, className: string | undefined): object {
    const { exports, name } = this.loaded.definition;
    const byName = className === undefined ? undefined : exports[className];
    const definition = byName ?? Object.values(exports).find((e) => e.kind === "class" && e.py === typeName);
    const object: Record<PropertyKey, unknown> = {};
    const handle = () => this.loaded.objects.handle(object);
    if (definition?.kind === "class") {
      for (const [key, member] of Object.entries(definition.members)) {
        if (!member.static)
          this.#member(object, key, member, handle, `${name}.${className ?? typeName}.${key}`);
      }
    }
    const dispose = () => this.loaded.objects.dispose(object);
    Object.defineProperty(object, Symbol.asyncDispose, { value: dispose });
    Object.defineProperty(object, Symbol.toStringTag, { value: `remote ${className ?? typeName}` });
    return object;
  }

  #member(object: object, key: string, member: MemberDefinition, handle: () => number, what: string): void {
    const value =
      member.kind === "field"
        ? this.#field(handle, member.py, member.type, what, member.readonly === true)
        : this.#callable(member, { object: handle, member: member.py }, what);
    Object.defineProperty(object, key, { value, enumerable: true });
  }
}

/** Where the host called: its stack goes below the board's. */
function callSite(below: (...args: never[]) => unknown): Error {
  const site = new Error();
  Error.captureStackTrace(site, below);
  return site;
}

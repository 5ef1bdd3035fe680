import { type ModuleDefinition, STUB, type StubLink } from "../contract/index.js";
import { connectedBoards } from "./connected.js";
import { constructible } from "./constructible.js";
import { MpcError, UnsupportedError } from "./errors.js";
import type { RemoteValue } from "./remote-types.js";
import { delegatedGenerator } from "./remoteGenerator.js";
import { remoteValue } from "./remoteValue.js";

/** What `defineModule` makes of a module's definition: the parts that a host stub exports. */
export interface DefinedModule {
  readonly definition: ModuleDefinition;
  /** A function: `board.load` takes it; called directly it runs on the one connected board. */
  function(name: string): (...args: unknown[]) => unknown;
  /** A class; `new` gives a Promise of an instance on the one connected board. */
  class(name: string): new (...args: unknown[]) => Promise<unknown>;
  /** A variable of the module, on the one connected board. */
  value(name: string): RemoteValue<unknown>;
  /** Ties a class of the host to the class of that name on the board. */
  bind(name: string, target: object): void;
}

type Callable = (...args: unknown[]) => unknown;
type Members = Readonly<Record<string, unknown>>;

/** Called by generated host stubs. Registers nothing and sends nothing. */
export function defineModule(definition: ModuleDefinition): DefinedModule {
  const module: DefinedModule = {
    definition,
    function: (name) => tie(definition, name, functionStub(module, name)),
    class: (name) => tie(definition, name, classStub(module, name)),
    value: (name) => tie(definition, name, valueStub(module, name)),
    bind: (name, target) => void tie(definition, name, target),
  };
  return module;
}

function functionStub(module: DefinedModule, name: string): Callable {
  const call = async () => (await loaded(module, name))[name] as Callable;
  const kind = module.definition.exports[name]?.kind;
  return kind === "generator" || kind === "asyncGenerator"
    ? (...args) => delegatedGenerator(async () => (await call())(...args) as AsyncGenerator)
    : async (...args) => (await call())(...args);
}

function classStub(module: DefinedModule, name: string) {
  return constructible(name, async (...args) => {
    const remote = await loaded(module, name);
    return new (remote[name] as new (...args: unknown[]) => object)(...args);
  });
}

function valueStub(module: DefinedModule, name: string): RemoteValue<unknown> {
  const remote = async () => await loaded(module, name);
  return remoteValue(
    async () => ((await remote())[name] as RemoteValue<unknown>).get(),
    async (value) => ((await remote())[name] as RemoteValue<unknown>).set(value),
  );
}

function tie<T extends object>(definition: ModuleDefinition, name: string, target: T): T {
  if (!Object.hasOwn(definition.exports, name)) {
    throw new MpcError(
      `the host stub of ${definition.name} has no export ${name}; build it again with mpc build`,
    );
  }
  const link: StubLink = { module: definition, name };
  Object.defineProperty(target, STUB, { value: link });
  if (typeof target === "function" && !Object.hasOwn(target, "prototype")) {
    Object.defineProperty(target, "name", { value: name, configurable: true });
  }
  return target;
}

/** The module on the one connected board. */
async function loaded(module: DefinedModule, name: string): Promise<Members> {
  const boards = [...connectedBoards()];
  const what = `${name} of ${module.definition.name} runs on a board`;
  if (boards.length === 0) {
    throw new UnsupportedError(
      `${what}, and none is connected: connect first (\`await connect()\`), or take it from what \`await board.load(…)\` gives`,
      { code: "no-board" },
    );
  }
  if (boards.length > 1) {
    throw new UnsupportedError(
      `${what}, and ${boards.length} are connected: say which one by \`await board.load(…)\`, and call what it gives`,
      { code: "many-boards" },
    );
  }
  return (await boards[0]!.load(module)) as unknown as Members;
}

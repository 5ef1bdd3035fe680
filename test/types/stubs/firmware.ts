/** Runs Python on a firmware and gives what it prints. */
export type Run = (code: string) => Promise<string>;

/** How many arguments by position something takes, as far as the firmware's errors tell. */
export interface Takes {
  /** Least number; a function in Python doesn't tell. */
  least?: number;
  /** Greatest number. */
  most?: number;
}
/** A name of a module as the firmware has it. */
export interface FirmwareName extends Takes {
  /** The Python type's name; `"type"` for classes. */
  kind: string;
  /** The names in a class, and what its methods take where an object of it was given. */
  members?: Map<string, Takes>;
}
export interface Firmware {
  /** The modules that it says it has, where it says so. */
  listed: readonly string[];
  /** The names of each module that was asked about and could be imported. */
  modules: Map<string, Map<string, FirmwareName>>;
}

export interface Questions {
  modules: readonly string[];
  /** Python expressions for objects of classes and for things in modules, by the name: `"builtins.str": "''"`. */
  objects: Readonly<Record<string, string>>;
  /** Names that mustn't be called: they take any number of arguments, or never return. */
  unsafe: readonly string[];
  /** Whether this name may be called without arguments: only if it has to refuse that. */
  mayRefuseNone(path: string): boolean;
}

/** Everything that runs on the board, as short as a board with 9 KB of heap needs it. A call with twenty arguments is refused before it does anything. */
const ask = [
  `def _refusal(f, n):
    try:
        f(*[None] * n)
    except TypeError as e:
        return str(e)
    except BaseException:
        pass
    return "ran"`,
  `def _takes(n, f, call, none):
    k = repr(type(f))[8:-2]
    if not call or k not in ("function", "closure", "bound_method", "generator", "type"):
        return print(n, k, "", "", sep="|")
    if hasattr(f, "__init__" if k == "type" else "__name__"):
        k += " python"
    print(n, k, _refusal(f, 20), _refusal(f, 0) if none else "", sep="|")`,
];

/** Asks a firmware about its modules. */
export async function askFirmware(run: Run, questions: Questions): Promise<Firmware> {
  for (const part of ask) await run(part);
  const modules: Firmware["modules"] = new Map();
  for (const module of questions.modules) {
    const names = await askModule(run, module, questions);
    if (names !== undefined) modules.set(module, names);
  }
  return { listed: await listModules(run), modules };
}

/** What `help("modules")` lists: `asyncio/__init__` is a package, `asyncio/core` a part of one. */
async function listModules(run: Run): Promise<string[]> {
  const [list = ""] = (await run("help('modules')")).split("Plus any");
  const names = (list.match(/[a-z_]\S*/g) ?? []).map((name) => name.replace("/__init__", ""));
  return names.filter((name) => !/^_|\//.test(name));
}

async function askModule(run: Run, module: string, questions: Questions) {
  const missing = await run(`try:\n    import ${module}\nexcept ImportError:\n    print("none")`);
  if (missing.trim() !== "") return undefined;
  const names = new Map<string, FirmwareName>();
  for (const name of await directory(run, module)) {
    const path = `${module}.${name}`;
    const found = await askName(run, name, path, path, questions);
    if (found === undefined) continue;
    const object = questions.objects[path];
    if (found.kind === "type" || object !== undefined)
      names.set(name, { ...found, members: await askMembers(run, path, object, questions) });
    else names.set(name, found);
  }
  return names;
}

async function askMembers(run: Run, path: string, object: string | undefined, questions: Questions) {
  const members = new Map<string, Takes>();
  for (const name of await directory(run, path)) members.set(name, {});
  if (object === undefined) return members;
  await run(`_o = ${object}`);
  for (const name of await directory(run, "_o"))
    members.set(name, (await askName(run, name, `_o.${name}`, `${path}.${name}`, questions)) ?? {});
  return members;
}

/** The public names of a module, class or object. */
async function directory(run: Run, expression: string): Promise<string[]> {
  const names = (await run(`for _n in dir(${expression}): print(_n)`)).split(/\s+/);
  return names.filter((name) => /^[a-zA-Z]/.test(name)).sort();
}

async function askName(run: Run, name: string, expression: string, path: string, questions: Questions) {
  const call = questions.unsafe.includes(path) ? 0 : 1;
  const none = questions.mayRefuseNone(path) ? 1 : 0;
  const answer = await run(
    `try:\n    _takes("${name}", ${expression}, ${call}, ${none})\nexcept AttributeError: pass`,
  );
  if (answer.trim() === "") return undefined;
  const [, kind = "", many = "", few = ""] = answer.trim().split("|");
  return { kind: kind.split(" ")[0] ?? "", ...takes(kind, many, few) };
}

/** What the refusals of twenty arguments and of none say. A method's numbers count its object. */
function takes(kind: string, many: string, few: string): Takes {
  const self = kind.startsWith("bound_method") || kind === "type python" ? 1 : 0;
  const exact = /takes (\d+) positional/.exec(many)?.[1];
  const most = exact ?? /expected at most (\d+)/.exec(many)?.[1];
  const least = kind.endsWith("python") ? undefined : exact;
  const missing = few === "ran" ? "0" : /missing (\d+) required/.exec(few)?.[1];
  const withoutSelf = (count: string) => Math.max(0, Number(count) - self);
  return {
    ...(most !== undefined && { most: withoutSelf(most) }),
    ...(least !== undefined && { least: withoutSelf(least) }),
    ...(missing !== undefined && { least: Number(missing) }),
  };
}

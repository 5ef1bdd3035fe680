// Types that callers alone know, of what is kept as unknown.
class Settings {
  constructor(private readonly data: Record<string, unknown>) {}
  get<T>(key: string, fallback: T): T {
    const value = this.data[key];
    return value === undefined ? fallback : (value as T);
  }
  or<T>(key: string, fallback: T): T {
    return (this.data[key] as T) ?? fallback;
  }
  maybe<T>(key: string): T | undefined {
    return this.data[key] as T | undefined;
  }
}
const settings = new Settings({ port: 80, host: "h", on: false, list: [1], zero: 0 });
console.log(settings.get("port", 1) + 1, settings.get("host", "x").length, settings.get("zip", "none"));
console.log(settings.or("port", 2) * 2, settings.or("q", [1, 2]).length, settings.maybe<number[]>("list")?.[0]);
console.log(settings.maybe<string>("z") ?? "nothing", settings.maybe("host"));
const on = settings.get("on", true);
const port = settings.get("port", 1);
console.log(on, on && port, on || port, !on, [on], { on, port }, `${on}`, on ? 1 : 2, settings.get("on", true) && "yes");
if (settings.get("on", true)) console.log("on");
else console.log("off");
console.log(settings.get("zero", 5) || "zero", typeof settings.get("host", "x"));

const memory = new Map<string, unknown>();
function once<T>(key: string, make: () => T): T {
  if (!memory.has(key)) memory.set(key, make());
  return memory.get(key) as T;
}
console.log(once("a", () => 1) + once("a", () => 5), once("b", () => "s").length, once("c", () => ({ x: [1] })).x[0]);
const must = <T,>(key: string): T => {
  const value = memory.get(key) as T | undefined;
  if (value === undefined) throw new RangeError(key);
  return value;
};
console.log(must<number>("a"), must<{ x: number[] }>("c").x.length);
try {
  must("zz");
} catch (e) {
  console.log(`${e}`);
}

const cache = new Map<string, { value: unknown; at: number }>();
function cached<T>(key: string, make: () => T): T {
  const hit = cache.get(key) as { value: T; at: number } | undefined;
  if (hit) return hit.value;
  const value = make();
  cache.set(key, { value, at: cache.size });
  return value;
}
console.log(cached("a", () => 1) + 1, cached("a", () => 2) + 1, cached("b", () => [1]).length, cache);

type Token<T> = { readonly key: symbol; readonly _type?: T };
interface Binding<T> {
  make: (c: Container) => T;
  made?: { value: T };
}
class Container {
  private bindings = new Map<symbol, Binding<unknown>>();
  bind<T>(token: Token<T>, make: (c: Container) => T): this {
    this.bindings.set(token.key, { make });
    return this;
  }
  get<T>(token: Token<T>): T {
    const binding = this.bindings.get(token.key) as Binding<T> | undefined;
    if (!binding) throw new Error(`nothing for ${token.key.description}`);
    binding.made ??= { value: binding.make(this) };
    return binding.made.value;
  }
}
const token = <T,>(name: string): Token<T> => ({ key: Symbol(name) });
const [count, label] = [token<number>("count"), token<string>("label")];
const container = new Container().bind(count, () => 4).bind(label, (c) => "n".repeat(c.get(count)));
console.log(container.get(label).length, container.get(count) + 1);
try {
  container.get(token<number>("other"));
} catch (e) {
  console.log((e as Error).message);
}

const rows = new Map<string, unknown>([
  ["u", { id: 1, tags: ["a"] }],
  ["n", [1, 2]],
]);
async function load<T>(key: string): Promise<T> {
  await null;
  if (!rows.has(key)) throw new Error(`no ${key}`);
  return rows.get(key) as T;
}
const user = await load<{ id: number; tags: string[] }>("u");
const [first, numbers] = await Promise.all([load<{ id: number }>("u"), load<number[]>("n")]);
console.log(user.id + 1, user.tags.length, first.id, numbers.map((n) => n * 2));
console.log(await load("zz").catch((e: unknown) => String(e)));
const all = <T,>(...keys: string[]): T[] => keys.map((key) => rows.get(key)) as T[];
console.log(all<number[]>("n", "n")[1]?.length);
const parsed: { a: number[] } = JSON.parse('{"a":[1,2]}');
console.log(parsed.a.length);

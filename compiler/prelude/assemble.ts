/** A run-time helper in Python, made by the build from the `.py` file of the same name. */
export interface PreludeHelper {
  /** Without comments and imports; indented by one space a level. */
  readonly source: string;
  /** Import statements that the source rests on. */
  readonly imports: readonly string[];
  /** Other helpers that the source names. */
  readonly needs: readonly string[];
}

/**
 * The text of `mpc_prelude.py` for the helpers that a program names, with all that they need: those that others need
 * come first, since a class must follow its base. The order depends on the set alone.
 */
export function assemblePrelude(
  names: Iterable<string>,
  helpers: Readonly<Record<string, PreludeHelper>>,
): string {
  const order: PreludeHelper[] = [];
  const seen = new Set<string>();
  const visit = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    const helper = helpers[name];
    if (!helper) throw new Error(`the prelude has no helper "${name}"`);
    // Names that the module's top level evaluates (bases, calls) must be defined; bodies of functions can wait.
    const early = helper.needs.filter((need) => isNeededAtOnce(helper.source, need));
    for (const need of early) visit(need);
    order.push(helper);
    for (const need of helper.needs) visit(need);
  };
  for (const name of [...new Set(names)].sort()) visit(name);
  const imports = [...new Set(order.flatMap((helper) => helper.imports))].sort();
  return `${[...imports, ...order.map((helper) => helper.source)].join("\n")}\n`;
}

/** Is the name used on a line that runs when the module is loaded (not indented, or in a class body)? */
function isNeededAtOnce(source: string, name: string): boolean {
  const word = new RegExp(`(?<![.\\w])${name}(?!\\w)`);
  return source
    .split("\n")
    .some((line) => !line.startsWith(" ") && !line.startsWith("def ") && word.test(line));
}

/** Does any of the helpers, or what they need, queue work for later? */
export function needsEventLoop(
  names: Iterable<string>,
  helpers: Readonly<Record<string, PreludeHelper>>,
): boolean {
  const seen = new Set<string>();
  const queues = (name: string): boolean => {
    if (name === "microtasks" || name === "timers") return true;
    if (seen.has(name)) return false;
    seen.add(name);
    return (helpers[name]?.needs ?? []).some(queues);
  };
  return [...names].some(queues);
}

// Short names for what a text of Python binds itself. A name costs memory on the board once for the whole text: names that
// never meet share one, and those that every firmware knows come before new ones of two letters.

export const keywords = new Set(
  (
    "False None True and as assert async await break class continue def del elif else except finally for from global if " +
    "import in is lambda nonlocal not or pass raise return try while with yield"
  ).split(" "),
);
const isName = (t) => /^[A-Za-z_]\w*$/.test(t) && !keywords.has(t);

/** In the order of preference. The words are in the table of names that every MicroPython has from the beginning. */
const shortest = [
  ..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_",
  ..."id abs all any dir end map pow sep sum zip hash step stop".split(" "),
  ...Array.from("abcdefghijklmnopqrstuvwxyz", (letter) => `${letter}0`),
];

/**
 * The lines with their names shortened. The result's `names` tell what became of the globals `kept`; `given` are globals
 * that others set before the text runs. `literals` are names of what stands for other text, by the globals in that.
 */
export function shortNames(lines, kept, given, literals) {
  const regions = regionsOf(lines);
  const globals = new Set([...given, ...regions.flatMap((region) => region.globals)]);
  for (const region of regions) resolveNames(region, globals);
  const short = colours(regions, given, literals);
  return {
    renamed: regions.flatMap((region) =>
      region.lines.map((line) => ({
        ...line,
        tokens: line.tokens.map((t, i) => short.get(region.variable(line.tokens, i)) ?? t),
      })),
    ),
    names: Object.fromEntries(kept.map((name) => [name, short.get(`global ${name}`) ?? name])),
  };
}

/**
 * The text in pieces that have their own local names: functions of the top level and methods with all that is nested in
 * them, and other lines one by one.
 */
function regionsOf(lines) {
  const regions = [];
  const members = memberLines(lines);
  for (let i = 0; i < lines.length; ) {
    const { indent, tokens } = lines[i];
    let end = i + 1;
    if (tokens[0] === "def") while (end < lines.length && lines[end].indent > indent) end++;
    const region = { lines: lines.slice(i, end), members, globals: [], locals: new Set() };
    const bound = region.lines.map((line) => boundNames(line.tokens, members.has(line.tokens)));
    const declared = new Set(bound.flatMap((b) => b.declared));
    const own = tokens[0] === "def" ? bound.slice(1).flatMap((b) => b.outer) : [];
    for (const name of [...bound.flatMap((b) => b.inner), ...own])
      if (!declared.has(name)) region.locals.add(name);
    region.globals = [...declared, ...bound[0].outer];
    regions.push(region);
    i = end;
  }
  return regions;
}

/** Heads of methods, and assignments that stand in a class: by their tokens. */
function memberLines(lines) {
  const members = new Set();
  const classes = [];
  for (const { indent, tokens } of lines) {
    while (classes.length > 0 && classes.at(-1) >= indent) classes.pop();
    if (classes.at(-1) === indent - 1) members.add(tokens);
    if (tokens[0] === "class") classes.push(indent);
  }
  return members;
}

/** Gives the region `variable(tokens, i)`: what the name at i stands for, if it may be renamed. */
function resolveNames(region, globals) {
  region.variable = (tokens, i) => {
    const t = tokens[i];
    // What starts with an underscore is known to others.
    if (!isName(t) || t.startsWith("_") || tokens[i - 1] === ".") return undefined;
    if (region.members.has(tokens) && isMemberName(tokens, i)) return undefined;
    if (region.locals.has(t)) return `local ${t}`;
    return globals.has(t) ? `global ${t}` : undefined;
  };
}

/** Is it the name of a method, or of an attribute that is assigned in the class? */
const isMemberName = (tokens, i) =>
  tokens[0] === "def" ? i === 1 : i < topLevel(tokens, "=") || tokens[i + 1] === "=";

/** Names that meet in a region get different short ones; those used most often choose first. */
function colours(regions, given, literals) {
  const uses = new Map(given.map((name) => [`global ${name}`, 0]));
  const meets = new Map();
  const taken = new Set();
  for (const region of regions) {
    const here = new Set();
    for (const { tokens } of region.lines) {
      tokens.forEach((t, i) => {
        for (const name of Object.hasOwn(literals, t) ? literals[t] : []) here.add(`global ${name}`);
        const variable = region.variable(tokens, i);
        if (variable) {
          here.add(variable);
          uses.set(variable, (uses.get(variable) ?? 0) + 1);
        } else if (isName(t)) taken.add(t);
      });
    }
    for (const variable of here) meets.set(variable, new Set([...(meets.get(variable) ?? []), ...here]));
  }
  const isGlobal = (variable) => variable.startsWith("global");
  const short = new Map();
  for (const [variable] of [...uses].sort((a, b) => b[1] - a[1])) {
    const others = [...short.keys()].filter(
      (other) => (isGlobal(variable) && isGlobal(other)) || meets.get(variable)?.has(other),
    );
    const used = new Set(others.map((other) => short.get(other)));
    const name = shortest.find((s) => !taken.has(s) && !used.has(s));
    if (!name) throw new Error("too many names");
    short.set(variable, name);
  }
  return short;
}

/** Names that a line binds: `inner` in a lambda, a comprehension or as a parameter, `declared` global, `outer` otherwise. */
function boundNames(tokens, isMember) {
  const outer = [];
  const inner = [];
  const declared = tokens[0] === "global" ? tokens.filter((t, i) => i > 0 && isName(t)) : [];
  if (tokens[0] === "class" || tokens[0] === "def") outer.push(tokens[1]);
  if (tokens[0] === "def") inner.push(...parameters(tokens.slice(3)));
  tokens.forEach((t, i) => {
    if (t === "lambda") inner.push(...parameters(tokens.slice(i + 1)));
    if (t === "as") outer.push(tokens[i + 1]);
    if (t === "for") {
      const targets = tokens.slice(i + 1, tokens.indexOf("in", i)).filter(isName);
      (i === 0 ? outer : inner).push(...targets);
    }
  });
  if (tokens[0] !== "def") outer.push(...assigned(tokens));
  return { outer: isMember ? [] : outer, inner, declared };
}

/** What stands before each `=` of the statement, or before its `+=`. */
function assigned(tokens) {
  const names = [];
  let rest = tokens;
  for (let at = topLevel(rest, "="); at > 0; at = topLevel(rest, "=")) {
    names.push(
      ...rest
        .slice(0, at)
        .filter(
          (t, i, all) =>
            isName(t) && all[i - 1] !== "." && !/[[.(]/.test(all[i + 1] ?? "") && !isInside(all, i),
        ),
    );
    rest = rest.slice(at + 1);
  }
  if (/^(\*\*|\/\/|>>|<<|[-+*/%&|^])=$/.test(tokens[1] ?? "") && isName(tokens[0])) names.push(tokens[0]);
  return names;
}

const isInside = (tokens, at) =>
  tokens.slice(0, at).reduce((d, t) => d + ("([{".includes(t) ? 1 : ")]}".includes(t) ? -1 : 0), 0) > 0 &&
  tokens[0] !== "(";

function topLevel(tokens, wanted) {
  let depth = 0;
  for (const [i, t] of tokens.entries()) {
    if ("([{".includes(t)) depth++;
    else if (")]}".includes(t)) depth--;
    else if (t === wanted && depth === 0) return i;
    else if (t === "lambda") return -1;
  }
  return -1;
}

/** Parameter names up to the `:` or `)` that ends the list; defaults are skipped. */
function parameters(tokens) {
  const names = [];
  let depth = 0;
  let expects = true;
  for (const t of tokens) {
    if (depth === 0 && (t === ":" || t === ")")) break;
    if ("([{".includes(t)) depth++;
    if (")]}".includes(t)) depth--;
    if (depth > 0) continue;
    if (t === ",") expects = true;
    else if (expects && isName(t)) {
      names.push(t);
      expects = false;
    }
  }
  return names;
}

// Shortens Python without changing what it does: comments, blank lines and needless spaces go, simple statements share
// lines, and names that the text itself defines become short. Made for mpc's own board code, not for any Python:
// no attribute or keyword argument may have the name of a variable, and no doc strings are expected.

const keywords = new Set(
  (
    "False None True and as assert async await break class continue def del elif else except finally for from global if " +
    "import in is lambda nonlocal not or pass raise return try while with yield"
  ).split(" "),
);
const token =
  /(?<space>[ \t]+)|(?<comment>#[^\n]*)|(?<newline>\n)|(?<string>[rbRB]{0,2}(?:"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'))|(?<word>[A-Za-z_]\w*|\d[\w.]*)|(?<op>\*\*=|\/\/=|>>=|<<=|!=|==|<=|>=|->|\*\*|\/\/|<<|>>|[-+*/%&|^@]=|.)/gsy;

/**
 * The result's `names` tell what became of `kept`; `given` are names that others set before the text runs.
 * @returns {{ text: string, names: Record<string, string> }}
 */
export function minifyPython(text, kept = [], given = []) {
  const lines = logicalLines(text);
  const renames = shortNames(lines, given);
  for (const line of lines) line.tokens = line.tokens.map((_, i) => rename(line.tokens, i, renames));
  const names = Object.fromEntries(kept.map((name) => [name, renames.get(name) ?? name]));
  return { text: layOut(lines), names };
}

function logicalLines(text) {
  const lines = [];
  let tokens = [];
  let depth = 0;
  let indent = 0;
  for (const { groups: g } of text.matchAll(token)) {
    if (g.comment !== undefined) continue;
    if (g.space !== undefined) {
      if (tokens.length === 0) indent = g.space.length;
      continue;
    }
    if (g.newline !== undefined) {
      if (depth > 0) continue;
      if (tokens.length > 0) lines.push({ indent: indent / 4, tokens });
      tokens = [];
      indent = 0;
      continue;
    }
    const t = g.string ?? shortNumber(g.word) ?? g.op;
    if ("([{".includes(t)) depth++;
    if (")]}".includes(t)) {
      depth--;
      if (tokens.at(-1) === ",") if (t !== ")" || !isOneTuple(tokens)) tokens.pop();
    }
    tokens.push(t);
  }
  return lines;
}

/** Hexadecimal numbers are mostly shorter in decimal. */
function shortNumber(word) {
  if (word === undefined || !/^0x/i.test(word)) return word;
  const decimal = String(Number(word));
  return decimal.length < word.length ? decimal : word;
}

/** Is the comma at the end that of `(x,)`? Then it has to stay. */
function isOneTuple(tokens) {
  let depth = 0;
  let commas = 0;
  for (let i = tokens.length - 1; i >= 0; i--) {
    if (")]}".includes(tokens[i])) depth++;
    else if ("([{".includes(tokens[i]) && depth-- === 0) return commas === 1;
    else if (tokens[i] === "," && depth === 0) commas++;
  }
  return false;
}

const isName = (t) => /^[A-Za-z_]\w*$/.test(t) && !keywords.has(t);

/** Names bound anywhere in the text: assigned, parameters, targets of for / as / import / def / class. */
function boundNames(lines) {
  const bound = new Map();
  const count = (t) => bound.set(t, bound.get(t) ?? 0);
  let skipMembers = -1;
  for (const { indent, tokens } of lines) {
    if (skipMembers >= 0 && indent <= skipMembers) skipMembers = -1;
    const isMember = skipMembers >= 0 && indent === skipMembers + 1;
    if (tokens[0] === "class") {
      count(tokens[1]);
      skipMembers = indent;
    } else if (tokens[0] === "def" && !isMember) count(tokens[1]);
    if (tokens[0] === "def") parameters(tokens.slice(3)).forEach(count);
    tokens.forEach((t, i) => {
      if (t === "lambda") parameters(tokens.slice(i + 1)).forEach(count);
      if (t === "as" || t === "global")
        tokens
          .slice(i + 1)
          .filter(isName)
          .forEach(count);
      if (t === "for")
        tokens
          .slice(i + 1, tokens.indexOf("in", i))
          .filter(isName)
          .forEach(count);
      if (t === "import" && !tokens.includes("from") && isName(tokens[i + 1])) bound.delete(tokens[i + 1]);
    });
    const equals = topLevel(tokens, "=");
    if (equals > 0 && !isMember && tokens[0] !== "def") {
      for (const t of tokens
        .slice(0, equals)
        .filter(
          (t, i, all) =>
            isName(t) && all[i - 1] !== "." && !/[[.(]/.test(all[i + 1] ?? "") && !inside(all, i),
        ))
        count(t);
    }
    const augmented = tokens.findIndex((t) => /^(\*\*|\/\/|>>|<<|[-+*/%&|^])=$/.test(t));
    if (augmented === 1 && isName(tokens[0])) count(tokens[0]);
  }
  return bound;
}

const inside = (tokens, at) =>
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

function shortNames(lines, given) {
  const bound = boundNames(lines);
  for (const name of given) bound.set(name, 0);
  const taken = new Set();
  for (const { tokens } of lines) {
    tokens.forEach((t, i) => {
      if (!isName(t)) return;
      // What starts with an underscore is known to others.
      if (t.startsWith("_")) bound.delete(t);
      if (bound.has(t) && tokens[i - 1] !== ".") bound.set(t, bound.get(t) + 1);
      else taken.add(t);
    });
  }
  const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_";
  const free = [...letters, ...[...letters].map((l) => `${l}0`), ...[...letters].map((l) => `${l}1`)].filter(
    (l) => !taken.has(l),
  );
  return new Map([...bound].sort((a, b) => b[1] - a[1]).map(([name], i) => [name, free[i]]));
}

function rename(tokens, i, renames) {
  const t = tokens[i];
  return tokens[i - 1] === "." || !renames.has(t) ? t : renames.get(t);
}

const isWord = (c) => /\w/.test(c);

function joined(tokens) {
  let text = "";
  for (const t of tokens) {
    const needsSpace =
      text !== "" &&
      isWord(text.at(-1)) &&
      (isWord(t[0]) || /^[rb]?["']/.test(t)) &&
      (isWord(t[0]) || keywords.has(text.match(/\w+$/)?.[0] ?? "") ? isWord(t[0]) : false);
    text += (needsSpace ? " " : "") + t;
  }
  return text;
}

const opens = (line) => line.tokens.at(-1) === ":";

/** Simple statements share a line; a block of nothing but those stands behind its head. */
function layOut(lines) {
  const out = [];
  for (let i = 0; i < lines.length; ) {
    const line = lines[i++];
    let text = joined(line.tokens);
    let level = line.indent;
    if (opens(line)) {
      let end = i;
      while (end < lines.length && lines[end].indent > line.indent) end++;
      const body = lines.slice(i, end);
      if (body.some((l) => opens(l) || isCompound(l))) {
        out.push(" ".repeat(level) + text);
        continue;
      }
      text += body.map((l) => joined(l.tokens)).join(";");
      i = end;
      level = line.indent;
    } else if (!isCompound(line)) {
      while (i < lines.length && lines[i].indent === level && !opens(lines[i]) && !isCompound(lines[i])) {
        text += `;${joined(lines[i++].tokens)}`;
      }
    }
    out.push(" ".repeat(level) + text);
  }
  return `${out.join("\n")}\n`;
}

const compound = new Set([
  "if",
  "elif",
  "else",
  "for",
  "while",
  "try",
  "except",
  "finally",
  "def",
  "class",
  "with",
  "@",
]);
const isCompound = (line) => compound.has(line.tokens[0]);

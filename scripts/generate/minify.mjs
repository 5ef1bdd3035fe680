// Shortens Python without changing what it does: comments, blank lines and needless spaces go, simple statements share
// lines, and names that the text itself defines become short. Made for mpc's own board code, not for any Python:
// no attribute or keyword argument may have the name of a variable, and no doc strings are expected.

import { keywords, shortNames } from "./shortNames.mjs";

const token =
  /(?<space>[ \t]+)|(?<comment>#[^\n]*)|(?<newline>\n)|(?<string>[rbRB]{0,2}(?:"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'))|(?<word>[A-Za-z_]\w*|\d[\w.]*)|(?<op>\*\*=|\/\/=|>>=|<<=|!=|==|<=|>=|->|\*\*|\/\/|<<|>>|[-+*/%&|^@]=|.)/gsy;

/**
 * The result's `names` tell what became of `kept`; `given` are names that others set before the text runs. `literals` are names that
 * others will put something in the place of, each with the globals that this may use.
 * @returns {{ text: string, names: Record<string, string> }}
 */
export function minifyPython(text, kept = [], given = [], literals = {}) {
  const lines = logicalLines(text);
  const { renamed, names } = shortNames(lines, kept, given, literals);
  return { text: layOut(renamed), names };
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

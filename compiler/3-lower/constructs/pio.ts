import ts from "typescript";
import * as py from "../../python/index.js";
import type { Context } from "../context.js";
import { functionContext } from "./functions.js";

/** `asm_pio(…)(program)` as an expression: the program is a function before it. */
export function lowerPioCall(c: Context, node: ts.CallExpression): py.Expression | undefined {
  if (!c.facts.calls.pioProgram(node)) return undefined;
  const name = c.fresh("program");
  c.before(...(lowerPioProgram(c, node, name) as py.Statement[]));
  return py.name(name);
}

/**
 *     @asm_pio(set_init=PIO.OUT_LOW)
 *     def blink():
 *         set(pins, 1)[31]
 * The assembler takes all global names away but its words; what else the program uses is kept as parameters' defaults.
 */
export function lowerPioProgram(
  c: Context,
  node: ts.CallExpression,
  name: string,
): readonly py.Statement[] | undefined {
  const program = c.facts.calls.pioProgram(node);
  if (!program) return undefined;
  const decorator = c.expression(node.expression);
  const inner = functionContext(c, program);
  const { body: block } = program;
  const body = ts.isBlock(block)
    ? inner.statements(block.statements)
    : inner.capture(() => inner.before(py.exprStmt(inner.expression(block)))).before;
  const own = py.boundNames(body);
  const kept = [...namesIn(body)].filter((n) => !isWord.has(n) && !isBuiltin.has(n) && !own.has(n));
  const parameters = kept.sort().map((n) => py.param(n, { default: py.name(n) }));
  return [py.from(c.origin(node), py.functionDef(name, parameters, body, { decorators: [decorator] }))];
}

/** All names that stand in the statements. */
function namesIn(tree: unknown, found = new Set<string>()): Set<string> {
  if (typeof tree !== "object" || tree === null) return found;
  const node = tree as { kind?: unknown; id?: unknown };
  if (node.kind === "Name") found.add(String(node.id));
  for (const [key, part] of Object.entries(tree)) if (key !== "origin") namesIn(part, found);
  return found;
}

/** The names that `rp2.asm_pio` gives a program. */
const isWord: ReadonlySet<string> = new Set(
  (
    "wrap_target wrap label word nop jmp wait in_ out push pull mov irq set side delay rel invert reverse gpio pins pindirs " +
    "pin x y null isr osr pc exec status block noblock iffull ifempty clear not_x x_dec not_y y_dec x_not_y not_osre"
  ).split(" "),
);

const isBuiltin: ReadonlySet<string> = new Set([
  "range",
  "len",
  "int",
  "str",
  "print",
  "min",
  "max",
  "abs",
  "enumerate",
]);

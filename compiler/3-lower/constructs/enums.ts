import ts from "typescript";
import * as py from "../../python/index.js";
import type { Context } from "../context.js";
import { constantOf } from "./constants.js";

/**
 * Known values are folded where they are used, so an enum leaves something only where its object is used: a dict of names
 * to values, and of numbers (as keys: strings) to names.
 */
export function lowerEnum(c: Context, node: ts.EnumDeclaration): py.Statement[] {
  const members = membersOf(c, node);
  const isAllKnown = members.every((member) => member.value !== undefined);
  if (isAllKnown && !c.facts.enums.isObject(node)) return [];
  const id = py.name(c.facts.names.of(node.name));
  const isAgain = declarationsBefore(node) > 0;
  if (isAllKnown && !isAgain) return [py.assign(id, display(c, node, members))];
  const start = isAgain ? [] : [py.assign(id, emptyObject(c, node))];
  // order_keys(Color)
  const order = c.facts.enums.isOnlyIndexed(node)
    ? []
    : [py.exprStmt(py.call(c.prelude("order_keys"), [id]))];
  return [...start, ...fill(c, id, members), ...order];
}

interface Member {
  readonly node: ts.EnumMember;
  readonly name: string;
  readonly value: string | number | undefined;
}

function membersOf(c: Context, node: ts.EnumDeclaration): Member[] {
  return node.members.map((member) => {
    const { constant } = c.facts.values.of(member);
    const value = typeof constant === "string" || typeof constant === "number" ? constant : undefined;
    return {
      node: member,
      name: ts.isIdentifier(member.name) ? member.name.text : textOf(member.name),
      value,
    };
  });
}

const textOf = (name: ts.PropertyName): string => ("text" in name ? name.text : "");

/** Keys as JavaScript orders them: integers upwards, then the others as they were added. */
function display(c: Context, node: ts.EnumDeclaration, members: readonly Member[]): py.Expression {
  const entries = new Map<string, string | number>();
  for (const { name, value } of members) {
    entries.set(name, value as string | number);
    if (typeof value === "number") entries.set(String(value), name);
  }
  const isIndex = (key: string) => /^(0|[1-9]\d{0,9})$/.test(key);
  const keys = [...entries.keys()];
  const ordered = [
    ...keys.filter(isIndex).sort((a, b) => Number(a) - Number(b)),
    ...keys.filter((k) => !isIndex(k)),
  ];
  const pairs = ordered.map((key) => [py.str(key), constantOf(entries.get(key)) as py.Expression] as const);
  // Color = {"0": "Red", "Red": 0}
  if (c.facts.enums.isOnlyIndexed(node)) return py.dict(pairs);
  return py.call(c.member("collections", "OrderedDict"), [py.tuple(pairs.map((pair) => py.tuple(pair)))]);
}

function emptyObject(c: Context, node: ts.EnumDeclaration): py.Expression {
  return c.facts.enums.isOnlyIndexed(node) ? py.dict([]) : py.call(c.member("collections", "OrderedDict"));
}

/** One member after the other, since an initialiser may use those before it. */
function fill(c: Context, id: py.Expression, members: readonly Member[]): py.Statement[] {
  const statements: py.Statement[] = [];
  const entry = (name: string) => py.subscript(id, py.str(name));
  for (const { node, name, value } of members) {
    const earlier = new Map(
      members
        .slice(
          0,
          members.findIndex((m) => m.node === node),
        )
        .map((m) => [m.name, m]),
    );
    const inner = c.within({ lowered: new Map([...c.scope.lowered, ...uses(node, earlier, entry)]) });
    const { result, before } = c.capture(
      () => constantOf(value) ?? inner.expression(node.initializer as ts.Expression),
    );
    const added: py.Statement[] = [...before, py.assign(entry(name), result)];
    if (typeof value === "number") added.push(py.assign(entry(String(value)), py.str(name)));
    else if (value === undefined) {
      // Color[str(Color["Red"])] = "Red"
      added.push(py.assign(py.subscript(id, py.call(c.prelude("to_key"), [entry(name)])), py.str(name)));
    }
    statements.push(...added.map((statement) => py.from(c.origin(node), statement)));
  }
  return statements;
}

/** Members that are used in an initialiser by their bare names. */
function uses(
  node: ts.EnumMember,
  earlier: ReadonlyMap<string, Member>,
  entry: (name: string) => py.Expression,
): [ts.Node, py.Expression][] {
  const found: [ts.Node, py.Expression][] = [];
  const visit = (child: ts.Node): void => {
    if (ts.isIdentifier(child) && earlier.has(child.text)) {
      found.push([child, constantOf(earlier.get(child.text)?.value) ?? entry(child.text)]);
    }
    child.forEachChild(visit);
  };
  if (node.initializer) visit(node.initializer);
  return found;
}

function declarationsBefore(node: ts.EnumDeclaration): number {
  const { parent } = node;
  if (!("statements" in parent)) return 0;
  const statements = parent.statements as readonly ts.Statement[];
  return statements.filter(
    (s) => ts.isEnumDeclaration(s) && s.name.text === node.name.text && s.pos < node.pos,
  ).length;
}

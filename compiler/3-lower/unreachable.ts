import ts from "typescript";

/** What phases 1 and 2 should have refused. `compile` makes an internal diagnostic of it, with the node in hand. */
export function unreachable(node: ts.Node): never {
  throw Object.assign(new Error(`${ts.SyntaxKind[node.kind]} reached lowering`), { node });
}

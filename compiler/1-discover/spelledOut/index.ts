import ts from "typescript";
import type { DeviceModule } from "../reach.js";
import { apply, type Edit, type SpelledOut } from "./edits.js";
import { borrowedMethod, boundMethod, namedThrough } from "./methods.js";
import { assignedNames } from "./names.js";
import { NamespaceValues } from "./namespaces.js";
import { optionalParameters } from "./parameters.js";
import { functionMembers } from "./patterns.js";

export { type SpelledOut, tellWrittenPlaces, withoutErrors } from "./edits.js";

/**
 * What is short for something that boards have, spelled out in the text of device modules, by path: methods of the library
 * as values, namespaces as values, what is taken out of functions, parameters that callers may leave out. The checker then sees plain functions and objects, and so does all that follows.
 */
export function spellOut(
  modules: readonly DeviceModule[],
  checker: ts.TypeChecker,
): ReadonlyMap<string, SpelledOut> {
  const whole = modules.filter(({ kind, source }) => kind === "module" && !source.isDeclarationFile);
  const sources = whole.map(({ source }) => source);
  let names: ReadonlySet<string> | undefined;
  const assigned = () => (names ??= new Set(sources.flatMap((source) => [...assignedNames(source)])));
  const changed = new Map<string, SpelledOut>();
  for (const source of sources) {
    const edits = editsOf(source, checker, assigned);
    if (edits.length > 0) changed.set(source.fileName, apply(source, edits));
  }
  return changed;
}

function editsOf(
  source: ts.SourceFile,
  checker: ts.TypeChecker,
  assigned: () => ReadonlySet<string>,
): readonly Edit[] {
  const namespaces = namesNamespaces(source) ? new NamespaceValues(source, checker, assigned) : undefined;
  const edits: Edit[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) && !ts.isTypeQueryNode(node) && !ts.isExpressionWithTypeArguments(node)) {
      if (namespaces) node.forEachChild(visit);
      return;
    }
    const method = boundMethod(node, checker);
    if (method.length > 0) {
      edits.push(...method);
      // what stands outside of it, as before the dot of `xs.filter(set.has, set)`
      if (ts.isCallExpression(node) && method[0]!.start > node.getStart()) visit(node.expression);
      return;
    }
    const members = functionMembers(node, checker);
    edits.push(...members);
    if (members.length > 0) return;
    const borrowed = borrowedMethod(node, checker);
    edits.push(...(borrowed.length > 0 ? borrowed : namedThrough(node)));
    edits.push(...optionalParameters(node, checker));
    const namespace = namespaces?.of(node) ?? [];
    edits.push(...namespace);
    if (namespace.length === 0) node.forEachChild(visit);
  };
  source.forEachChild(visit);
  return [...edits, ...(namespaces?.objects ?? [])];
}

/** Are there names in the file that may stand for namespaces? Of a name that is imported it isn't known here. */
function namesNamespaces(source: ts.SourceFile): boolean {
  const isOne = (node: ts.Node): boolean =>
    ts.isModuleDeclaration(node) ||
    ts.isNamespaceImport(node) ||
    ts.isImportSpecifier(node) ||
    (node.forEachChild(isOne) ?? false);
  return isOne(source);
}

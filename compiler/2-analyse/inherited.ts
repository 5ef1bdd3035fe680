import ts from "typescript";
import { inheritedNames } from "../generated/prelude.js";

/** Can the key be the name of a member that every object has? */
export function canBeInherited(checker: ts.TypeChecker, key: ts.Expression): boolean {
  const type = checker.getTypeAtLocation(key);
  return (type.isUnion() ? type.types : [type]).some((each) =>
    each.isStringLiteral() ? inheritedNames.has(each.value) : (each.flags & otherKeys) === 0,
  );
}

const otherKeys = ts.TypeFlags.NumberLike | ts.TypeFlags.ESSymbolLike;

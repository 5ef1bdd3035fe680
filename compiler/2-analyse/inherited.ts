import ts from "typescript";

/** What each object has that has a prototype at all; `compiler/prelude/inherited.py` asks for the same. */
const inheritedNames: ReadonlySet<string> = new Set([
  ...["constructor", "toString", "valueOf", "hasOwnProperty", "isPrototypeOf", "propertyIsEnumerable"],
  ...["toLocaleString", "__proto__"],
  ...["__defineGetter__", "__defineSetter__", "__lookupGetter__", "__lookupSetter__"],
]);

/** Can the key be the name of a member that every object has? */
export function canBeInherited(checker: ts.TypeChecker, key: ts.Expression): boolean {
  const type = checker.getTypeAtLocation(key);
  return (type.isUnion() ? type.types : [type]).some((each) =>
    each.isStringLiteral() ? inheritedNames.has(each.value) : (each.flags & otherKeys) === 0,
  );
}

const otherKeys = ts.TypeFlags.NumberLike | ts.TypeFlags.ESSymbolLike;

import type { BuiltinReference } from "./facts.js";

/**
 * What a member of a union is, of which the library declares that of some types, and `isOwn`: the program that of others.
 * Undefined where it's read like any member of the program's objects; `either` where each type has one of its own.
 */
export function memberOfUnion(
  types: ReadonlySet<string>,
  first: BuiltinReference,
  isOwn: boolean,
): BuiltinReference | undefined {
  const { name } = first;
  // each value has its own, which tells the same of all
  if ((isOwn || types.size > 1) && /^(toString|valueOf)$/.test(name)) return { type: "object", name };
  if (isOwn && [...types].some((type) => apart.test(type)))
    return isAlike(types, name) ? undefined : { type: "either", name, types: [...types, "own"] };
  return areOther(types, name) ? { type: "either", name, types: [...types] } : first;
}

/** Types whose members are the board's own, or helpers. */
const apart = /^(string|number|boolean|array|typedarray|map|set|function|error)$/;

/** Do types of a union have members of one name that are other ones on the board? */
function areOther(types: ReadonlySet<string>, name: string): boolean {
  const collections = [...types].filter((type) => /^(string|array|map|set)$/.test(type));
  if (collections.length > 1 && (types.has("string") || types.has("array"))) return true;
  return types.has("array") && types.has("typedarray") && !ofAnyArray.test(name);
}

/** What does the same with an array and with a typed array. */
const ofAnyArray =
  /^(length|at|includes|(lastI|i)ndexOf|join|some|every|forEach|find(Index)?|reduce|slice|keys|values|entries|\[Symbol\.iterator\])$/;

/** Is the member of an object of the program that of the library's types too, as the board sees it? */
function isAlike(types: ReadonlySet<string>, name: string): boolean {
  if (/^(length|size|message)$/.test(name)) return true;
  const isOfCollections = [...types].every((type) => type === "map" || type === "set");
  return isOfCollections && /^(add|clear|delete|entries|get|has|keys|set|values)$/.test(name);
}

import ts from "typescript";
import { describe, expect, test } from "vitest";
import { SchemaBuilder } from "../../../compiler/host/schema.js";

const prelude = `
type int = number & { readonly __int?: never };
type float = number & { readonly __float?: never };
enum Color { Red, Green }
interface Point { x: number; y?: int }
interface Tree { value: int; children: Tree[] }
export class Rig { a = 1 }
class Hidden { b = 2 }
`;

/** The schema of a type written in TypeScript. */
function schemaOf(type: string) {
  const text = `${prelude}\nexport declare const value: ${type};`;
  const file = ts.createSourceFile("/x.ts", text, ts.ScriptTarget.ES2022, true);
  const base = ts.createCompilerHost({});
  const program = ts.createProgram(
    ["/x.ts"],
    { strict: true, target: ts.ScriptTarget.ES2022, lib: ["lib.es2022.d.ts"] },
    {
      ...base,
      getSourceFile: (name, version) => (name === "/x.ts" ? file : base.getSourceFile(name, version)),
    },
  );
  const checker = program.getTypeChecker();
  const symbols = checker.getExportsOfModule(checker.getSymbolAtLocation(file)!);
  const find = (name: string) => symbols.find((s) => s.name === name)!;
  const builder = new SchemaBuilder(checker, new Map([[find("Rig"), "Rig"]]));
  return { schema: builder.of(checker.getTypeOfSymbol(find("value"))), types: builder.types };
}

describe("schemas from types", () => {
  test.each([
    ["number", "number"],
    ["int", "int"],
    ["float", "float"],
    ["boolean", "bool"],
    ["string", "str"],
    ["bigint", "bigint"],
    ["undefined", "none"],
    ["null", "null"],
    ["unknown", "any"],
    ["5", ["literal", 5]],
    ['"a" | "b"', ["literal", "a", "b"]],
    ["int[]", ["list", "int"]],
    ["readonly string[]", ["list", "str"]],
    ["[int, string]", ["tuple", "int", "str"]],
    ["Map<string, int>", ["map", "str", "int"]],
    ["Set<string>", ["set", "str"]],
    ["Uint8Array", ["array", "Uint8Array"]],
    ["Float32Array", ["array", "Float32Array"]],
    ["Record<string, int>", ["dict", "int"]],
    ["string | undefined", ["union", "none", "str"]],
    ["int | null", ["union", "null", "int"]],
    ["boolean | string", ["union", "str", "bool"]],
    ["Error", ["error"]],
    ["Rig", ["instance", "Rig"]],
    ["Hidden", "any"],
    ["Color", ["literal", 0, 1]],
    ["(n: int) => string", ["callback", { params: [["n", "int"]], result: "str" }]],
  ])("%s", (type, expected) => {
    const { schema } = schemaOf(type);
    const normal = (s: unknown) =>
      Array.isArray(s) && s[0] === "union" ? ["union", ...[...s.slice(1)].sort()] : s;
    expect(normal(schema)).toEqual(normal(expected));
  });

  test("named objects are said once, optional fields marked", () => {
    const { schema, types } = schemaOf("Point[]");
    expect(schema).toEqual(["list", ["ref", "Point"]]);
    expect(types.Point).toEqual([
      "object",
      [
        ["x", "number"],
        ["y", "int", 1],
      ],
    ]);
  });

  test("recursive types end", () => {
    const { schema, types } = schemaOf("Tree");
    expect(schema).toEqual(["ref", "Tree"]);
    expect(types.Tree).toEqual([
      "object",
      [
        ["value", "int"],
        ["children", ["list", ["ref", "Tree"]]],
      ],
    ]);
  });
});

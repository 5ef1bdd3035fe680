import type { Choices } from "./choices.js";

/** Types of the expressions that are generated; `maybe` is a number or undefined, `either` a number or a string. */
export const types = {
  int: "number",
  num: "number",
  str: "string",
  bool: "boolean",
  ints: "number[]",
  strs: "string[]",
  maybe: "number | undefined",
  either: "number | string",
} as const;
export type Type = keyof typeof types;
export const typeNames = Object.keys(types) as Type[];

/** Variables in sight, by type. */
export type Scope = Readonly<Record<Type, readonly string[]>>;

export const withVariable = (scope: Scope, type: Type, name: string): Scope => ({
  ...scope,
  [type]: [...scope[type], name],
});

const words = ["a", "bb", "cab", "Abba", "x-y", ""];

/**
 * Makes typed expressions. Whole numbers stay small and `+ 0` takes the sign from zeros: past 2^53 an int is exact on the
 * board, and its zero has no sign.
 */
export class Expressions {
  constructor(
    private readonly choices: Choices,
    private readonly scope: Scope,
  ) {}

  of(type: Type, depth: number): string {
    const known = this.scope[type];
    const leaf = this.leaf(type);
    if (depth <= 0) return known.length > 0 && this.choices.below(3) > 0 ? this.choices.pick(known) : leaf();
    const deep = this[type](depth - 1);
    return this.choices.pick([...(known.length ? [() => this.choices.pick(known)] : []), leaf, ...deep])();
  }

  private leaf(type: Type): () => string {
    const { choices } = this;
    switch (type) {
      case "int":
        return () => `${choices.below(20)}`;
      case "num":
        return () => `${choices.below(8)}.${1 + choices.below(9)}`;
      case "str":
        return () => JSON.stringify(choices.pick(words));
      case "bool":
        return () => `(w.length > ${choices.below(5)})`;
      case "ints":
        return () => `[point.y${choices.some(0, 3, () => `, ${choices.below(9)}`).join("")}]`;
      case "strs":
        return () => `[w${choices.some(0, 2, () => `, ${JSON.stringify(choices.pick(words))}`).join("")}]`;
      case "maybe":
        return () => `m.get("k${choices.below(3)}")`;
      case "either":
        return () => `(w.length > ${choices.below(4)} ? ${choices.below(9)} : "e")`;
    }
  }

  /** The same with further variables, for the body of a callback. */
  private inside(type: Type, name: string): Expressions {
    return new Expressions(this.choices, withVariable(this.scope, type, name));
  }

  private int(depth: number): (() => string)[] {
    const e = (type: Type) => this.of(type, depth);
    const operator = () => this.choices.pick(["+", "-", "*"]);
    return [
      () => `((${e("int")} ${operator()} ${e("int")}) % 97 + 0)`,
      () => `${e("str")}.length`,
      () => `${e("ints")}.length`,
      () => `(${e("maybe")} ?? ${e("int")})`,
      () => `(${e("bool")} ? ${e("int")} : ${e("int")})`,
      () => `Math.max(${e("int")}, ${e("int")})`,
      () => `(Math.floor(${e("num")}) + 0)`,
      () => `(Math.round(${e("num")}) + 0)`,
      () => `(${e("int")} ${this.choices.pick(["&", "|", "^"])} ${e("int")})`,
      () => `((${e("int")} << 3) >> 1)`,
      () => `(${e("int")} >>> 1) % 1000`,
      () => `${e("ints")}.indexOf(${e("int")})`,
      () => `${e("ints")}.reduce((p, q) => (p + q) % 101, ${e("int")})`,
      () => `${e("strs")}.findIndex((q) => q === ${e("str")})`,
      () => `(${e("str")}.charCodeAt(${e("int")}) || 0)`,
      () => `parseInt("1" + String(Math.abs(${e("int")})))`,
      () => `new Set(${e("ints")}).size`,
      () => `sized(${e("either")})`,
      () => `id(${e("int")})`,
      () => `[...upTo(${e("int")} & 3)].length`,
      () => `last(${e("ints")}, ${e("int")})`,
      () => `counter()`,
    ].map((make) => () => `(${make()})`);
  }

  private num(depth: number): (() => string)[] {
    const e = (type: Type) => this.of(type, depth);
    return [
      () => `(${e("int")} / 4 + 0.5)`,
      () => `((${e("num")} ${this.choices.pick(["+", "-", "*"])} ${e("num")}) % 1000 + 0.25)`,
      () => `(${e("num")} + ${e("int")})`,
      () => `Math.sqrt(Math.abs(${e("num")}) + 1.5)`,
      () => `(Math.round(${e("num")} * 10) / 10 + 0.05)`,
      () => `(Number(${e("num")}.toFixed(2)) + 0.001)`,
      () => `(${e("bool")} ? ${e("num")} : ${e("num")})`,
      () => `id(${e("num")})`,
      () => `parseFloat(${e("int")} + ".75")`,
    ];
  }

  private str(depth: number): (() => string)[] {
    const e = (type: Type) => this.of(type, depth);
    return [
      () => `(${e("str")} + ${e("str")}).slice(0, 9)`,
      () => `\`\${${e("int")}}:\${${e("str")}}\``,
      () => `\`\${${e("num")}}\``,
      () => `\`<\${${e("either")}}>\``,
      () => `${e("str")}.toUpperCase()`,
      () => `${e("str")}.repeat((${e("int")} & 1) + 1).slice(0, 9)`,
      () => `${e("strs")}.join("-").slice(0, 12)`,
      () => `String(${e("bool")})`,
      () => `${e("num")}.toFixed(1)`,
      () => `${e("str")}.padStart(4, ".")`,
      () => `${e("str")}.replace("a", ${e("str")}).slice(0, 9)`,
      () => `${e("str")}.split("").reverse().join("")`,
      () => `(${e("str")}.at(${e("int")}) ?? "?")`,
      () => `${e("str")}.slice(${e("int")}, ${e("int")})`,
      () => `JSON.stringify(${e("ints")})`,
      () => `id<string>(typeof ${e("either")})`,
      () => `id(${e("str")})`,
      () => `last(${e("strs")}, ${e("str")})`,
      () => `(${e("bool")} ? ${e("str")} : ${e("str")})`,
      () => `(${e("int")}).toString(2)`,
    ].map((make) => () => `(${make()})`);
  }

  private bool(depth: number): (() => string)[] {
    const e = (type: Type) => this.of(type, depth);
    return [
      () => `(${e("int")} ${this.choices.pick(["<", ">", "<=", ">="])} ${e("int")})`,
      () => `(${e("num")} < ${e("num")})`,
      () => `(${e("str")} < ${e("str")})`,
      () => `!${e("bool")}`,
      () => `(${e("bool")} && ${e("bool")})`,
      () => `(${e("bool")} || ${e("bool")})`,
      () => `${e("str")}.includes(${e("str")})`,
      () => `${e("strs")}.includes(${e("str")})`,
      () => `${e("ints")}.some((q) => q > ${this.inside("int", "q").of("int", depth)})`,
      () => `(${e("maybe")} === undefined)`,
      () => `same(${e("either")}, ${e("either")})`,
      () => `new Set(${e("strs")}).has(${e("str")})`,
    ];
  }

  private ints(depth: number): (() => string)[] {
    const e = (type: Type) => this.of(type, depth);
    const q = (type: Type) => this.inside("int", "q").of(type, depth);
    return [
      () => `[${e("int")}, ${e("int")}]`,
      () => `${e("ints")}.map((q) => ${q("int")})`,
      () => `${e("ints")}.filter((q) => ${q("bool")})`,
      () => `[...${e("ints")}, ${e("int")}].slice(0, 6)`,
      () => `[...${e("ints")}].sort((p, q) => p - q)`,
      () => `${e("ints")}.toReversed()`,
      () => `Array.from({ length: ${e("int")} & 3 }, (_, q) => ${q("int")})`,
      () => `[...new Set(${e("ints")})]`,
      () => `${e("ints")}.flatMap((q) => [q, ${q("int")}]).slice(0, 6)`,
      () => `[...upTo(${e("int")} & 3)]`,
      () => `${e("strs")}.map((s) => s.length)`,
    ];
  }

  private strs(depth: number): (() => string)[] {
    const e = (type: Type) => this.of(type, depth);
    return [
      () => `[${e("str")}, ${e("str")}]`,
      () => `${e("str")}.split("a")`,
      () => `${e("ints")}.map(String)`,
      () => `${e("strs")}.filter((s) => s.length < ${this.inside("str", "s").of("int", depth)})`,
      () => `${e("strs")}.map((s) => ${this.inside("str", "s").of("str", depth)})`,
      () => `[...m.keys()]`,
      () => `[...${e("strs")}].sort()`,
    ];
  }

  private maybe(depth: number): (() => string)[] {
    const e = (type: Type) => this.of(type, depth);
    return [
      () => `${e("ints")}.find((q) => q > ${e("int")})`,
      () => `${e("ints")}.at(${e("int")})`,
      () => `m.get(${e("str")})`,
      () => `box(${e("int")})?.v`,
      () => `(${e("bool")} ? ${e("int")} : undefined)`,
    ];
  }

  private either(depth: number): (() => string)[] {
    const e = (type: Type) => this.of(type, depth);
    return [() => `(${e("bool")} ? ${e("int")} : ${e("str")})`, () => `id(${e("either")})`];
  }
}

import type { Choices } from "./choices.js";
import { Expressions, type Scope, type Type, typeNames, types, withVariable } from "./expressions.js";

/** What the statements of a function may do beyond the usual. */
interface Place {
  readonly isLoop?: boolean;
  readonly isAsync?: boolean;
  readonly isGenerator?: boolean;
  /** Type of what is returned. */
  readonly result?: Type;
}

/** Statements of a block, whose variables are known in those after them. */
export class Statements {
  constructor(
    private readonly choices: Choices,
    private scope: Scope,
    private readonly place: Place = {},
  ) {}

  private value(type: Type, depth = 2): string {
    return new Expressions(this.choices, this.scope).of(type, depth);
  }

  block(depth: number, most = 3): string {
    return this.choices.some(1, most, () => this.statement(depth)).join("\n");
  }

  private nested(depth: number, place: Place = this.place, scope = this.scope): string {
    return `{\n${new Statements(this.choices, scope, place).block(depth - 1)}\n}`;
  }

  private statement(depth: number): string {
    const { isLoop, isAsync, isGenerator, result } = this.place;
    const simple = [
      () => this.log(),
      () => this.declaration(),
      () => this.assignment(),
      () => this.change(),
      () => this.pattern(),
      ...(isLoop ? [() => `if (${this.value("bool")}) ${this.choices.pick(["break", "continue"])};`] : []),
      ...(isAsync ? [() => `await ${this.choices.pick(["null", `later(${this.value("int")})`])};`] : []),
      ...(isGenerator ? [() => `yield ${this.value("int")};`, () => "yield* upTo(2);"] : []),
      ...(result ? [() => `if (${this.value("bool")}) return ${this.value(result)};`] : []),
    ];
    const compound = [
      () => `if (${this.value("bool")}) ${this.nested(depth)} else ${this.nested(depth)}`,
      () => this.loop(depth),
      () => this.attempt(depth),
      () => this.choice(depth),
      () => this.narrowed(depth),
      () => this.closure(depth),
    ];
    return this.choices.pick(depth > 0 ? [...simple, ...compound] : simple)();
  }

  private log(): string {
    const type = this.choices.pick(typeNames);
    return `log(${this.choices.below(100)}, ${this.value(type, 3)});`;
  }

  private declare(type: Type, hint = "v"): string {
    const name = this.choices.name(hint);
    this.scope = withVariable(this.scope, type, name);
    return name;
  }

  private declaration(): string {
    const type = this.choices.pick(typeNames);
    const value = this.value(type, 3);
    return `let ${this.declare(type)}: ${types[type]} = ${value};`;
  }

  private assignment(): string {
    const type = this.choices.pick(typeNames);
    const own = this.scope[type].filter((name) => /^v_/.test(name));
    return own.length ? `${this.choices.pick(own)} = ${this.value(type)};` : this.log();
  }

  /** Something inside of an array, a map, a set changes. */
  private change(): string {
    const changes = [
      () => `m.set(${this.value("str")}, ${this.value("int")});`,
      () => `m.delete(${this.value("str")});`,
      () => `seen.add(${this.value("either")});`,
      () => `stack.push(${this.value("int")});`,
      () => `log(1, stack.pop());`,
      () => `log(2, stack.splice(${this.value("int")} & 3, 1, ${this.value("int")}));`,
      () => `point.x += ${this.value("int")} % 5;`,
      () => `record[${this.value("str")}] = (record[${this.value("str")}] ?? 0) + 1;`,
    ];
    return this.choices.pick(changes)();
  }

  private pattern(): string {
    const patterns = [
      () => {
        const source = this.value("ints");
        return `const [${this.declare("int", "c")} = 7, ...${this.declare("ints", "c")}] = ${source};`;
      },
      () => `const { x: ${this.declare("int", "c")}, tag: ${this.declare("str", "c")} = "none" } = point;`,
      () => {
        const values = `[${this.value("int")}, ${this.value("str")}]`;
        return `const [${this.declare("int", "c")}, ${this.declare("str", "c")}]: [number, string] = ${values};`;
      },
    ];
    return this.choices.pick(patterns)();
  }

  private loop(depth: number): string {
    const name = this.choices.name("q");
    const place = { ...this.place, isLoop: true };
    const body = (type: Type) => this.nested(depth, place, withVariable(this.scope, type, name));
    const loops = [
      () => `for (const ${name} of ${this.value("ints")}) ${body("int")}`,
      () => `for (let ${name} = 0; ${name} < ${1 + this.choices.below(3)}; ${name}++) ${body("int")}`,
      () => `for (const ${name} of ${this.value("strs")}) ${body("str")}`,
      () => `for (const ${name} of upTo(3)) ${body("int")}`,
      () => `for (const [${name}] of m) ${body("str")}`,
      () => `let ${name} = ${this.choices.below(4)};\nwhile (${name}-- > 0) ${body("int")}`,
      () => `for (const ${name} in record) ${body("str")}`,
    ];
    return `if (fuel-- > 0) {\n${this.choices.pick(loops)()}\n}`;
  }

  private attempt(depth: number): string {
    const thrown = `if (${this.value("bool")}) throw new ${this.choices.pick(["Error", "RangeError", "Fault"])}(${this.value("str")});`;
    const first = new Statements(this.choices, this.scope, this.place).block(depth - 1);
    const name = this.choices.name("e");
    const handler = `log(3, ${name} instanceof Fault ? ${name}.code : (${name} as Error).message);`;
    const last = this.choices.below(2) ? ` finally {\nlog(4, ${this.value("int")});\n}` : "";
    return `try {\n${first}\n${thrown}\n} catch (${name}) {\n${handler}\n}${last}`;
  }

  private choice(depth: number): string {
    const cases = this.choices.some(1, 3, () => this.choices.below(4));
    const clauses = [...new Set(cases)].map((at) => {
      const isThrough = this.choices.below(3) === 2;
      return `case ${at}: ${this.nested(depth, { ...this.place, isLoop: false })}${isThrough ? "" : "\nbreak;"}`;
    });
    const fallback = this.choices.below(2) ? [`default: log(5, ${this.value("str")});`] : [];
    return `switch (${this.value("int")} & 3) {\n${[...clauses, ...fallback].join("\n")}\n}`;
  }

  /** Kinds told apart by guards. */
  private narrowed(depth: number): string {
    const name = this.choices.name("u");
    const inside = (type: Type) => this.nested(depth, this.place, withVariable(this.scope, type, name));
    return this.choices.pick([
      () =>
        `const ${name}: number | string = ${this.value("either")};\nif (typeof ${name} === "string") ${inside("str")} else ${inside("int")}`,
      () =>
        `const ${name} = ${this.value("maybe")};\nif (${name} !== undefined) ${inside("int")} else log(6, "none");`,
      () =>
        `const ${name} = shapeOf(${this.value("int")});\nswitch (${name}.kind) {\ncase "dot": log(7, ${name}.at); break;\ncase "line": log(8, ${name}.from + ${name}.to); break;\n}`,
    ])();
  }

  /** A function that keeps what is around it. */
  private closure(depth: number): string {
    const name = this.choices.name("f");
    const body = new Statements(this.choices, withVariable(this.scope, "int", "p"), { result: "int" });
    const text = `const ${name} = (p: number): number => {\nif (fuel-- < 0) return 0;\n${body.block(depth - 1)}\nreturn ${body.value("int")};\n};`;
    return `${text}\nlog(9, ${name}(${this.value("int")}));\nfs.push(() => ${name}(${this.value("int", 1)}));`;
  }
}

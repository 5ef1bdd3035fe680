/**
 * Random typed functions, without input and the same for the same seed: arithmetic, strings, arrays, objects, closures,
 * loops and jumps. Each ends, and returns a value that console.log shows.
 */
type Type = "number" | "int" | "string" | "boolean" | "numbers" | "point" | "strings";

const typeText: Record<Type, string> = {
  number: "number",
  int: "number",
  string: "string",
  boolean: "boolean",
  numbers: "number[]",
  strings: "string[]",
  point: "{ x: number; name: string }",
};
const types = Object.keys(typeText) as Type[];

interface Variable {
  readonly name: string;
  readonly type: Type;
  readonly isConst: boolean;
}

export class ProgramGenerator {
  #state: number;
  #names = 0;
  #scopes: Variable[][] = [];

  constructor(seed: number) {
    this.#state = seed | 0;
  }

  /** One function with the given name. */
  function(name: string): string {
    this.#scopes = [[]];
    const result = this.#one(types);
    const body = this.#statements(4, 2);
    return `function ${name}(): ${typeText[result]} {\n${indent(`${body}return ${this.#expression(result, 3)};`)}\n}`;
  }

  // ---------------------------------------------------------------- randomness
  #random(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }
  #below(n: number): number {
    return Math.floor(this.#random() * n);
  }
  #one<T>(choices: readonly T[]): T {
    return choices[this.#below(choices.length)] as T;
  }
  #chance(p: number): boolean {
    return this.#random() < p;
  }

  // ---------------------------------------------------------------- statements
  #statements(count: number, depth: number): string {
    let text = "";
    for (let i = 0; i <= this.#below(count); i++) text += `${this.#statement(depth)}\n`;
    return text;
  }

  #block(depth: number): string {
    this.#scopes.push([]);
    const body = this.#statements(2, depth);
    this.#scopes.pop();
    return `{\n${indent(body.trimEnd())}\n}`;
  }

  #statement(depth: number): string {
    const simple = [() => this.#declare(), () => this.#declare(), () => this.#assign(), () => this.#mutate()];
    const compound = [
      () => `if (${this.#expression("boolean", 2)}) ${this.#block(depth - 1)}`,
      () => `if (${this.#expression("boolean", 2)}) ${this.#block(depth - 1)} else ${this.#block(depth - 1)}`,
      () => this.#countedLoop(depth),
      () => this.#elementLoop(depth),
      () => this.#switch(depth),
      () => this.#closure(),
      () => this.#tryStatement(depth),
    ];
    return this.#one(depth > 0 ? [...simple, ...compound] : simple)();
  }

  #declare(): string {
    const type = this.#one(types);
    const isConst = this.#chance(0.4);
    const value = this.#expression(type, 2);
    const name = `${type[0]}${++this.#names}`;
    this.#scopes.at(-1)!.push({ name, type, isConst });
    return `${isConst ? "const" : "let"} ${name}: ${typeText[type]} = ${value};`;
  }

  #assign(): string {
    const target = this.#variable(
      (v) => !v.isConst && ["number", "int", "string", "boolean"].includes(v.type),
    );
    if (target === undefined) return this.#declare();
    if (target.type === "boolean") return `${target.name} = ${this.#expression("boolean", 2)};`;
    if (target.type === "string")
      return `${target.name} ${this.#one(["=", "+="])} ${this.#expression("string", 1)};`;
    if (target.type === "int") {
      if (this.#chance(0.3)) return `${target.name}${this.#one(["++", "--"])};`;
      return `${target.name} ${this.#one(["=", "|=", "&=", "^="])} ${this.#expression("int", 1)};`;
    }
    return `${target.name} ${this.#one(["=", "+=", "-=", "*="])} ${this.#expression("number", 1)};`;
  }

  #mutate(): string {
    const target = this.#variable((v) => v.type === "numbers" || v.type === "point");
    if (target === undefined) return this.#declare();
    if (target.type === "point")
      return `${target.name}.x ${this.#one(["=", "+=", "-="])} ${this.#expression("number", 1)};`;
    return this.#one([
      `${target.name}.push(${this.#expression("number", 1)});`,
      `${target.name}.reverse();`,
      `${target.name}.sort((p, q) => p - q);`,
      `if (${target.name}.length > 0) ${target.name}[0] = ${this.#expression("number", 1)};`,
      `${target.name}.unshift(${this.#expression("int", 1)}, 1);`,
      `${target.name}.pop();`,
      `${target.name}.splice(1, 1);`,
    ]);
  }

  #countedLoop(depth: number): string {
    const name = `i${++this.#names}`;
    const limit = 1 + this.#below(4);
    this.#scopes.push([{ name, type: "int", isConst: true }]);
    const body = this.#block(depth - 1);
    const jump = this.#chance(0.3)
      ? `if (${this.#expression("boolean", 1)}) ${this.#one(["break", "continue"])};`
      : "";
    this.#scopes.pop();
    const step = this.#one([`${name}++`, `${name} += 2`]);
    return `for (let ${name} = 0; ${name} < ${limit}; ${step}) {\n${indent(jump + body)}\n}`;
  }

  #elementLoop(depth: number): string {
    const [type, of] = this.#one([
      ["number", "numbers"],
      ["string", "strings"],
      ["string", "string"],
    ] as const);
    const source = this.#expression(of, 1);
    const name = `e${++this.#names}`;
    this.#scopes.push([{ name, type, isConst: true }]);
    const body = this.#block(depth - 1);
    this.#scopes.pop();
    return `for (const ${name} of ${source}) ${body}`;
  }

  #switch(depth: number): string {
    const cases = [0, 1, 2].map(
      (n) => `case ${n}: ${this.#block(depth - 1)}${this.#chance(0.6) ? " break;" : ""}`,
    );
    const at = this.#below(4);
    cases.splice(at, 0, `default: ${this.#block(depth - 1)}${this.#chance(0.6) ? " break;" : ""}`);
    return `switch ((${this.#expression("int", 1)}) % 4) {\n${indent(cases.join("\n"))}\n}`;
  }

  /** A function that changes a variable around it, called at once. */
  #closure(): string {
    const name = `f${++this.#names}`;
    const parameter: Variable = {
      name: `p${++this.#names}`,
      type: this.#one(["number", "string"] as const),
      isConst: false,
    };
    this.#scopes.push([parameter]);
    const body = this.#statements(2, 0);
    const result = this.#one(["number", "string", "boolean"] as const);
    const value = this.#expression(result, 2);
    this.#scopes.pop();
    const holder = `r${++this.#names}`;
    const call = `${name}(${this.#expression(parameter.type, 1)})`;
    const more = this.#chance(0.3) ? `\n${name}(${this.#expression(parameter.type, 1)});` : "";
    this.#scopes.at(-1)!.push({ name: holder, type: result, isConst: true });
    const head = `const ${name} = (${parameter.name}: ${typeText[parameter.type]}): ${typeText[result]} =>`;
    return `${head} {\n${indent(`${body}return ${value};`)}\n};${more}\nconst ${holder} = ${call};`;
  }

  #tryStatement(depth: number): string {
    const thrown = this.#chance(0.5)
      ? `if (${this.#expression("boolean", 1)}) throw new RangeError(${this.#expression("string", 1)});\n`
      : "";
    const holder = this.#variable((v) => v.type === "string" && !v.isConst);
    const caught = holder === undefined ? "" : `${holder.name} += e instanceof Error ? e.message : "?";`;
    const end = this.#chance(0.4) ? ` finally ${this.#block(0)}` : "";
    return `try {\n${indent(thrown + this.#block(depth - 1))}\n} catch (e) {\n${indent(caught)}\n}${end}`;
  }

  // ---------------------------------------------------------------- expressions
  #variable(wanted: (v: Variable) => boolean): Variable | undefined {
    const found = this.#scopes.flat().filter(wanted);
    return found.length === 0 ? undefined : this.#one(found);
  }

  #expression(type: Type, depth: number): string {
    const variable = this.#variable((v) => v.type === type);
    if (variable !== undefined && this.#chance(0.35)) return variable.name;
    return depth <= 0 ? this.#literal(type) : this.#compound(type, depth - 1);
  }

  #literal(type: Type): string {
    switch (type) {
      case "int":
        return this.#one(["0", "1", "2", "7", "-3", "255", "1000000", "-1"]);
      case "number":
        return this.#one(["0", "1", "2.5", "-0.5", "100", "1e3", "-7", "0.1", "3"]);
      case "string":
        return this.#one(['""', '"a"', '"hello"', '"x y"', '"é"', '"10"', '"Z"']);
      case "boolean":
        return this.#one(["true", "false"]);
      case "numbers":
        return this.#one(["([] as number[])", "[1, 2, 3]", "[0.5, -1]", "[5]"]);
      case "strings":
        return this.#one(["([] as string[])", '["b", "a"]', '["x"]']);
      case "point":
        return this.#one(['{ x: 1, name: "p" }', '{ x: -0.5, name: "q" }']);
    }
  }

  #compound(type: Type, depth: number): string {
    const e = (t: Type) => this.#expression(t, depth);
    const pick = () => `(${e("boolean")} ? ${e(type)} : ${e(type)})`;
    switch (type) {
      case "int":
        return this.#one([
          () =>
            `(${e("int")} ${this.#one(["&", "|", "^", "<<", ">>", ">>>"])} ${this.#one(["1", "3", "7", "31"])})`,
          () => `(${e("int")} ${this.#one(["+", "-"])} ${e("int")})`,
          () => `(${e("int")} % ${this.#one(["2", "3", "10", "-4"])})`,
          () => `Math.floor(${e("number")} / ${this.#one(["2", "3", "-4"])})`,
          () => `(${e("number")} | 0)`,
          () => `${e("string")}.length`,
          () => `${e("numbers")}.length`,
          () => `${e("string")}.indexOf(${e("string")})`,
          () => `Math.round(${e("number")})`,
          () => `Math.imul(${e("int")}, ${e("int")})`,
          pick,
        ])();
      case "number":
        return this.#one([
          () => `(${e("number")} ${this.#one(["+", "-", "*", "/"])} ${e("number")})`,
          () => `(${e("number")} % ${e("number")})`,
          () => e("int"),
          () => `Math.${this.#one(["abs", "floor", "ceil", "trunc", "sign"])}(${e("number")})`,
          () => `Math.${this.#one(["min", "max"])}(${e("number")}, ${e("number")})`,
          () => `${e("numbers")}.reduce((s, v) => s + v, ${e("number")})`,
          () => `(${e("numbers")}.at(-1) ?? ${e("number")})`,
          () => `${e("point")}.x`,
          () => `Number(${e("string")})`,
          () => `-(${e("number")})`,
          pick,
        ])();
      case "string":
        return this.#one([
          () => `(${e("string")} + ${e(this.#one(["string", "number", "boolean"] as const))})`,
          () => `\`\${${e("number")}}-\${${e("boolean")}}\``,
          () => `String(${e(this.#one(["number", "boolean", "numbers"] as const))})`,
          () => `${e("string")}.slice(${this.#one(["0", "1", "-1", "-2"])})`,
          () => `${e("string")}.toUpperCase()`,
          () => `${e("string")}.padStart(${this.#one(["3", "6"])}, "*")`,
          () => `${e("strings")}.join(${this.#one(['","', '""'])})`,
          () => `${e("point")}.name`,
          () => `(${e("number")}).toFixed(${this.#one(["0", "1", "3"])})`,
          () => `JSON.stringify(${e(this.#one(["point", "numbers", "string"] as const))})`,
          () => `typeof ${e("number")}`,
          pick,
        ])();
      case "boolean":
        return this.#one([
          () =>
            `((${e("number")} as number) ${this.#one(["<", "<=", ">", ">=", "===", "!=="])} ${e("number")})`,
          () => `((${e("string")} as string) ${this.#one(["<", ">", "===", "!=="])} ${e("string")})`,
          () => `(${e("boolean")} ${this.#one(["&&", "||"])} ${e("boolean")})`,
          () => `!${e("boolean")}`,
          () => `${e("numbers")}.includes(${e("number")})`,
          () => `${e("string")}.startsWith(${e("string")})`,
          () => `${e("numbers")}.some((v) => v > ${e("number")})`,
          () => `Number.isInteger(${e("number")})`,
          pick,
        ])();
      case "numbers":
        return this.#one([
          () => `[${e("number")}, ${e("int")}]`,
          () => `[...${e("numbers")}, ${e("number")}]`,
          () =>
            `${e("numbers")}.map((v, k) => v ${this.#one(["+", "*", "-"])} ${this.#one(["k", "2", "v"])})`,
          () => `${e("numbers")}.filter((v) => v ${this.#one([">", "<", "!=="])} (${e("number")} as number))`,
          () => `${e("numbers")}.slice(${this.#one(["1", "-2", "0, 2"])})`,
          () => `${e("numbers")}.concat(${e("numbers")})`,
          () => `${e("strings")}.map((s) => s.length)`,
          () => `Array.from({ length: ${this.#one(["0", "2", "3"])} }, (_, k) => k * 2)`,
          pick,
        ])();
      case "strings":
        return this.#one([
          () => `${e("string")}.split(${this.#one(['""', '" "', '"l"'])})`,
          () => `[${e("string")}, ...${e("strings")}]`,
          () => `${e("strings")}.map((s) => s + ${e("string")})`,
          () => `[...${e("strings")}].sort()`,
          () => `Object.keys(${e("point")})`,
          () => `${e("numbers")}.map(String)`,
          pick,
        ])();
      case "point":
        return this.#one([
          () => `{ x: ${e("number")}, name: ${e("string")} }`,
          () => `{ ...${e("point")}, x: ${e("number")} }`,
          pick,
        ])();
    }
  }
}

function indent(text: string): string {
  return text
    .split("\n")
    .map((line) => `  ${line}`)
    .join("\n");
}

/** A program of `count` such functions, each called and its result printed. */
export function randomProgram(seed: number, count: number): string {
  const generator = new ProgramGenerator(seed);
  const functions = Array.from({ length: count }, (_, i) => generator.function(`t${i}`));
  const calls = functions.map(
    (_, i) => `try { console.log(${i}, t${i}()); } catch (e) { console.log(${i}, (e as Error).name); }`,
  );
  return `${[...functions, ...calls].join("\n")}\n`;
}

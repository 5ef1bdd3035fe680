import type { Choices } from "./choices.js";

/**
 * Makes programs of loops, jumps, closures and expressions with effects. Numbers stay small (an int has no upper bound on
 * the board), loops end by running out of fuel.
 */
export function generateJumps(choices: Choices): string {
  const g = new Generator(choices);
  const body = Array.from({ length: 8 }, () => g.statement(3)).join("\n");
  return `${prelude}${body}\n${epilogue}`;
}

const prelude = `let fuel = 200;
const out: string[] = [];
function log(k: number, v: number): void { if (out.length < 300) out.push(k + ":" + v); }
function t(k: number, v: number): number { log(k, v); return v; }
function odd(v: number): number | undefined { return v % 3 === 0 ? undefined : v; }
function box(v: number): { v: number } | undefined { return v % 2 === 0 ? { v } : undefined; }
function at(v: number): number { return ((v % 3) + 3) % 3; }
function pair(v: number): [number, number?] { return v % 2 === 0 ? [v] : [v, v + 1]; }
const a: number[] = [1, 2, 3];
const o: { p: number; q?: number } = { p: 1 };
const fs: (() => number)[] = [];
let x = 1, y = 2, z = 3;
`;

const epilogue = `for (const f of fs.slice(0, 20)) log(0, f() % 1000);
console.log(out.join(" "));
console.log(x, y, z, a.join(), o.p, o.q ?? "none");
`;

interface Label {
  readonly name?: string;
  readonly isLoop: boolean;
}

class Generator {
  private variables: readonly string[] = ["x", "y", "z"];
  private constants: readonly string[] = [];
  private labels: readonly Label[] = [];
  private inFunction = false;

  constructor(private readonly choices: Choices) {}

  private below(n: number): number {
    return this.choices.below(n);
  }

  private pick<T>(choices: readonly T[]): T {
    return this.choices.pick(choices);
  }

  private name(hint: string): string {
    return this.choices.name(hint);
  }

  private variable(): string {
    return this.pick(this.variables);
  }

  /** An expression of a number, nested at most that deep. */
  private number(depth: number): string {
    const n = () => this.number(depth - 1);
    const b = () => this.condition(depth - 1);
    const v = this.variable();
    if (depth <= 0)
      return this.pick([`${this.below(10)}`, v, "o.p", `a[${this.below(3)}]!`, ...this.constants]);
    const make = this.pick([
      () => `(${n()} + ${n()}) % 1000`,
      () => `(${n()} - ${n()}) % 1000`,
      () => `${v}++`,
      () => `--${v}`,
      () => `(${v} = ${n()})`,
      () => `(${v} += ${n()} % 50)`,
      () => `t(${this.below(100)}, ${n()})`,
      () => `(${b()} ? ${n()} : ${n()})`,
      () => `a[at(${n()})]!`,
      () => `(a[at(${n()})] ${this.pick(["=", "+=", "-="])} ${n()} % 50)`,
      () => `(o.p ${this.pick(["=", "^="])} ${n()})`,
      () => `(${n()} & 255)`,
      () => `(odd(${n()}) ?? ${n()})`,
      () => `(t(1, ${n()}) || ${n()})`,
      () => `(${b()} && ${v} ? 1 : 0)`,
      () => `[${n()}, ${n()}, ${n()}][at(${n()})]!`,
      () => `(t(0, ${n()}), ${n()})`,
      () => `(box(${n()})?.v ?? ${n()})`,
      () => `((w: number) => w + ${n()})(${n()})`,
      () => `(o.q ??= ${n()})`,
    ]);
    return make();
  }

  private condition(depth: number): string {
    const n = () => this.number(depth - 1);
    const b = () => this.condition(depth - 1);
    if (depth <= 0)
      return this.pick([`${this.variable()} > ${this.below(10)}`, `${this.variable()} % 2 === 0`]);
    const make = this.pick([
      () => `t(2, ${n()}) < ${n()}`,
      () => `!(${b()})`,
      () => `(${b()} && ${b()})`,
      () => `(${b()} || ${b()})`,
      () => `odd(${n()}) === undefined`,
      () => `box(${n()})?.v !== undefined`,
    ]);
    return make();
  }

  private block(depth: number, most: number): string {
    const { variables, constants } = this;
    const lines = Array.from({ length: 1 + this.below(most) }, () => this.statement(depth));
    this.variables = variables;
    this.constants = constants;
    return `${lines.join("\n")}\n`;
  }

  private inside(label: Label, constant: string | undefined, make: () => string): string {
    const { labels, constants } = this;
    this.labels = [...labels, label];
    if (constant) this.constants = [...constants, constant];
    const text = make();
    this.labels = labels;
    this.constants = constants;
    return text;
  }

  statement(depth: number): string {
    const n = (d = 2) => this.number(d);
    const b = (d = 2) => this.condition(d);
    const simple = [
      () => `${this.variable()} = ${n(1)};`,
      () => `log(${this.below(99)}, ${n(3)});`,
      () => `fs.push(() => ${this.pick([...this.constants, this.variable()])} + ${this.below(5)});`,
      () => `[${this.variable()}, o.p] = [${n(1)}, ${n(1)}];`,
      () => this.declaration(),
      () => this.jump(),
    ];
    const compound = [
      () => `if (${b()}) {\n${this.block(depth - 1, 3)}} else {\n${this.block(depth - 1, 2)}}`,
      () => this.forLoop(depth),
      () => this.whileLoop(depth),
      () => this.forOf(depth),
      () => this.switch(depth),
      () => this.try(depth),
      () => this.function(depth),
    ];
    return this.pick(depth <= 0 ? simple : [...simple, ...compound, ...compound])();
  }

  private declaration(): string {
    const name = this.name("v");
    const text = this.pick([
      () => `let ${name} = ${this.number(2)};`,
      () => `let [${name} = 0] = pair(${this.number(1)});`,
    ])();
    this.variables = [...this.variables, name];
    return text;
  }

  private jump(): string {
    const target = this.labels.length > 0 ? this.pick(this.labels) : undefined;
    if (!target) return ";";
    const test = this.condition(1);
    if (target.name)
      return `if (${test}) ${target.isLoop ? this.pick(["break", "continue"]) : "break"} ${target.name};`;
    return this.labels.some((label) => label.isLoop)
      ? `if (${test}) ${this.pick(["break", "continue"])};`
      : ";";
  }

  private label(): Label {
    return this.below(3) === 0 ? { name: this.name("L"), isLoop: true } : { isLoop: true };
  }

  private forLoop(depth: number): string {
    const i = this.name("i");
    const label = this.label();
    const body = this.inside(label, i, () => this.block(depth - 1, 4));
    const head = `for (let ${i} = 0; ${i} < ${1 + this.below(4)}; ${i}++)`;
    return `${label.name ? `${label.name}: ` : ""}${head} {\nif (fuel-- < 0) break;\n${body}}`;
  }

  private whileLoop(depth: number): string {
    const label = this.label();
    const body = this.inside(label, undefined, () => this.block(depth - 1, 4));
    const w = this.name("w");
    const prefix = label.name ? `${label.name}: ` : "";
    return this.below(2)
      ? `let ${w} = ${this.below(5)};\n${prefix}while (${w}-- > 0 && fuel-- > 0) {\n${body}}`
      : `${prefix}do {\n${body}} while (${this.condition(2)} && fuel-- > 0);`;
  }

  private forOf(depth: number): string {
    const item = this.name("e");
    const items = [1, 2, 3].map(() => this.number(1)).join(", ");
    return `for (const ${item} of [${items}]) {\n${this.inside({ isLoop: true }, item, () => this.block(depth - 1, 3))}}`;
  }

  private switch(depth: number): string {
    const text = this.inside({ isLoop: false }, undefined, () => {
      const clauses = [0, 1, 2, 3]
        .filter(() => this.below(2) === 1)
        .map((k) => `case ${k}: {\n${this.block(depth - 1, 2)}}\n${this.below(3) ? "break;" : ""}`);
      if (this.below(2))
        clauses.splice(this.below(clauses.length + 1), 0, `default: {\n${this.block(depth - 1, 2)}}`);
      return clauses.join("\n");
    });
    return `switch (${this.number(1)} & 3) {\n${text}\n}`;
  }

  private try(depth: number): string {
    const body = this.block(depth - 1, 3);
    const handler = this.block(depth - 1, 2);
    const last = this.below(2) ? ` finally {\n${this.block(depth - 1, 2)}}` : "";
    const raised = `if (${this.condition(1)}) throw new Error("e");\n`;
    return `try {\n${body}${raised}} catch (e) {\nlog(1, (e as Error).message.length);\n${handler}}${last}`;
  }

  private function(depth: number): string {
    if (this.inFunction) return `if (${this.condition(1)}) return ${this.number(1)};`;
    const { labels, variables, constants } = this;
    const name = this.name("f");
    const argument = this.number(1);
    this.labels = [];
    this.inFunction = true;
    this.variables = [...variables, "p0"];
    const body = this.block(depth - 1, 4);
    const result = this.number(2);
    this.labels = labels;
    this.inFunction = false;
    this.variables = variables;
    this.constants = constants;
    return `function ${name}(p0: number): number {\nif (fuel-- < 0) return 0;\n${body}return ${result};\n}\nlog(9, ${name}(${argument}));`;
  }
}

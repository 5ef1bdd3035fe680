/** Functions and `this`. */
import { error } from "./entry.js";

export const argumentsObject = error("MPC2501", {
  message: "`arguments` isn't there on the board",
  hint: "Take them as a rest parameter: `(...args: number[])`.",
  example: "function f(_x: number) { return arguments.length; } //! MPC2501\nconsole.log(f(1));",
  mended: "function f(...args: number[]) { return args.length; }\nconsole.log(f(1));",
});

export const methodWithoutObject = error("MPC2502", {
  message: (method: string) => `${method} uses \`this\`, and is taken here without its object`,
  hint: (method: string) => `Keep the object: \`(…) => ${method}(…)\`.`,
  example:
    "class A { n = 1; get1() { return this.n; } }\nconst a = new A();\nconst f = a.get1; //! MPC2502\nconsole.log(typeof f);",
  mended:
    "class A { n = 1; get1() { return this.n; } }\nconst a = new A();\nconst f = () => a.get1();\nconsole.log(typeof f);",
});

export const thisOutside = error("MPC2503", {
  message: "`this` outside of classes, object literals and functions that only the program calls with it",
  hint: "Hand the object over as a parameter; or declare a function with a `this` parameter, which nothing but `call`, `apply`, `bind` and methods' calls uses.",
  example:
    "const all: ((this: { n: number }) => void)[] = [function () { this.n = 1; }]; //! MPC2503\nall.forEach((f) => setTimeout(f, 1));",
  mended:
    "const all: ((o: { n: number }) => void)[] = [(o) => { o.n = 1; }];\nall.forEach((f) => setTimeout(() => f({ n: 0 }), 1));",
});

export const superInLiteral = error("MPC2504", {
  message: (place: "an object literal" | "what another class extends") =>
    place === "an object literal"
      ? "`super` in an object literal reaches for its prototype, which dicts don't have"
      : `\`super\` in ${place} has no place on the board`,
  hint: "Write a class, or keep what `super` gives in a variable.",
  example: "const o = { toString() { return super.toString(); } }; //! MPC2504\nconsole.log(o.toString());",
  mended:
    'class A { toString() { return "a"; } }\nclass B extends A { override toString() { return "b, " + super.toString(); } }\nconsole.log(new B().toString());',
});

export const decorator = error("MPC2505", {
  message: (why: string) => `this decorator ${why}`,
  hint: "Decorators of methods, getters, setters, fields and classes work as `(value, context) => replacement`, with a replacement that is written in the decorator, comes from another decorator, or has no `this`; those of `accessor` fields of instances as `(target, context) => ({ get, set, init })`.",
  example:
    "function twice<V>(target: ClassAccessorDecoratorTarget<unknown, V>, _context: ClassAccessorDecoratorContext) { return target; }\nclass A { @twice static accessor m = 1; } //! MPC2505\nconsole.log(A.m);",
  mended:
    "function twice<V>(target: ClassAccessorDecoratorTarget<unknown, V>, _context: ClassAccessorDecoratorContext) { return target; }\nclass A { @twice accessor m = 1; }\nconsole.log(new A().m);",
});

export const pointer = error("MPC2506", {
  message: (name: string, isInViper: boolean, target: string | undefined) =>
    !isInViper
      ? `${name} is a pointer, which only viper code can read`
      : target === undefined
        ? `${name} is a pointer, and the target isn't known, nor whether it has viper code`
        : `${name} is a pointer, and the target ${target} has no viper code`,
  hint: (_name, isInViper, target) =>
    isInViper && target === undefined
      ? 'Name the target: `--target rp2`, "mpc": { "target": "rp2" } in package.json, or `emitters: ["viper"]` of compile().'
      : "Mark the function `@device viper`, or index the buffer itself: `buffer[i]` of a Uint8Array, bytearray or memoryview.",
  example:
    'import { ptr8 } from "mpc";\nfunction first(b: Uint8Array) { return ptr8(b)[0]; } //! MPC2506\nconsole.log(first(new Uint8Array([7])));',
  mended: "function first(b: Uint8Array) { return b[0]; }\nconsole.log(first(new Uint8Array([7])));",
});

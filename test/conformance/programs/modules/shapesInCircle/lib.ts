import { Kind, area } from "./index.js";
import { log } from "./log.js";
export let counter = 0;
export const inc = () => ++counter;
export interface Shape { kind: Kind; size: number; readonly name: string; describe?(): string }
export class Circle implements Shape { readonly kind = Kind.Circle; constructor(public size = 1, readonly name = `c${++made}`) { shapes.set(this.name, () => this); } describe() { return `${this.name}:${area(this).toFixed(1)}`; } }
let made = 0;
export const shapes = new Map<string, () => Shape>();
export class Sub extends Circle { static create(this: typeof Sub) { return new this(7); } override describe() { return "sub " + super.describe(); } }
export * as inner from "./inner.js";
export const lazy = () => [...shapes.values()].map((f) => area(f()));
export default function hello() { return `hello ${counter}`; }
log("lib loaded");

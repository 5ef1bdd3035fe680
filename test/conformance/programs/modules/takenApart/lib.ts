export let counter = 0;
export const inc = () => ++counter;
export enum Kind { A, B }
export class Box<T> { constructor(readonly v: T) {} describe() { return `Box(${this.v})`; } }
export default function hello() { return `hello ${counter}`; }
export const opts: { a?: number; b: string; c: boolean } = { b: "x", c: true };
export const list = [1, 2, 3];
export const missing: string | undefined = undefined;

export const print = (s: string) => "<" + s + ">"; export class type { constructor(readonly int: number) {} } export enum Enum { A, B }

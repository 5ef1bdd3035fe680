export const one = 1;
export let count = 0;
export function up(): void {
  count++;
}
export enum Kind {
  A,
  B,
}
export type Unseen = { x: number };
export default (s: string) => s + s;

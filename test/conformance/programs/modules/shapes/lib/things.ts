console.log("things run");
export default function twice(n: number) {
  return n * 2;
}
export const answer = 42;
export class Thing {
  constructor(private n: number) {}
  double() {
    return this.n * 2;
  }
}
export interface Only {
  only: number;
}
export const list = [1, 2, 3];
export const state = { n: 1 };
export let counter = 0;
export const bump = () => ++counter;
export enum Mode {
  Slow,
  Fast = 9,
}

import { PI } from "./math.js";
console.log("shapes runs");
export const names = ["square", "circle"];
export const area = (r: number): number => PI * r * r;
export class Square {
  constructor(private side: number) {}
  describe(): string {
    return `square of ${this.side}`;
  }
}

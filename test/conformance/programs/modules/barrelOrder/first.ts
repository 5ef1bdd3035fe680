export interface Shape {
  readonly area: number;
}
export const first: Shape = { area: 1 };
console.log("first");

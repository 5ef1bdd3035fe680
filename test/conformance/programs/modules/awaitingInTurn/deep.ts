console.log("deep starts");
let value = 0;
export const get = () => value;
export const deep = await Promise.resolve("deep");
value = 5;
export function fail(): string {
  throw new Error(`failed with ${value}`);
}
console.log("deep ends");

function f(a: string, b: string): string;
function f(a: number, b: number): string;
function f(x: any, y: any): string {
  const total = parseInt(x, 10) + parseFloat(y);
  return `total:${total}`;
}
console.log(f("1", "2"), f(3, 4));
const given: any[] = ["12px", 3.7, "x", true]; console.log(given.map((x) => parseInt(x)), Number.parseFloat(given[1] as any), parseInt(given[0], 10) + parseFloat(given[1]));

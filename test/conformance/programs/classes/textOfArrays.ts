// The text of arrays with a toString of their own.
class Grid extends Array<number[]> { override toString() { return this.map(r => r.join(" ")).join("\n"); } }
const g = new Grid(); g.push([1, 2], [3]);
console.log(`${g}`, String(g), g + "", g.toString(), [g] + "", ["x", g].join("|"));

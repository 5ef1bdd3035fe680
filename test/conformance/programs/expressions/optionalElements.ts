const grid = [[1, 2], [3, 4]];
const v = grid[5]?.[1];
console.log(v, grid[0]?.[9], grid[0]?.[1], (grid[1]?.[5] ?? 0) + 1);
const at = (x: number, y: number) => grid[y]?.[x];
console.log(at(0, 0), at(9, 9), at(-1, 0), `${at(1, 7)}`);
const names = [["a"], ["b"]];
console.log(names[3]?.[0]?.length, names[0]?.[0]?.length, names[1]?.[4]);
if (grid[-1]?.[0]) console.log("no"); else console.log("absent");

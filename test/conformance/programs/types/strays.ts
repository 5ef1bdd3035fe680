// What comes by way of `any` isn't always the object that a type says.
type Tree = Record<string, any>;

function compact(tree: Tree): Tree {
  if (!tree || typeof tree !== "object") return tree;
  if (Array.isArray(tree)) return tree.filter(Boolean).map(compact);
  return Object.entries(tree).reduce((made, [key, value]) => {
    if (value) made[key] = compact(value);
    return made;
  }, {} as Tree);
}
console.log(compact([null, 0, false, 1, "", "a", [0, [2]]]));
console.log(compact({ a: null, b: [false, 1], c: { d: 0, e: "x" } }));

const kindOf = (tree: Tree): string => typeof tree;
console.log(["a", 1, true, {}, []].map((x: any) => kindOf(x)).length);

const grid = Array.from({ length: 2 }, () => Array(3).fill(0));
grid[0]![1] = 5;
grid[1]![2] = -1;
function isTaken(row: number, column: number, ok: boolean): string {
  if (!ok || grid[row]![column]) return "yes";
  if (ok && grid[row]![column]) return "never";
  return "no";
}
for (let row = 0; row < 2; row++)
  for (let column = 0; column < 3; column++) console.log(isTaken(row, column, column % 2 === 0));
const words = Array(2);
words[0] = "x";
words[1] = "y";
const empty = words[0] === "y" ? "full" : "";
const word: string = empty || words[1];
console.log(word);

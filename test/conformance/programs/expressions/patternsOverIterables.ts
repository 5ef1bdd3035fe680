// Patterns inside of patterns, over sets, maps, generators and classes that iterate
let a = "", b = 0, c = 0;
const bag = { names: new Set(["heck", "no"]), ages: new Map([["k", 3], ["l", 4]]), rows: [new Set(["inner"])] };
({ names: [a] } = bag);
console.log(a);
({ ages: [[a, b]] } = bag);
console.log(a, b);
({ rows: [[a]] } = bag);
console.log(a);
({ rows: [[[a]]] } = bag);
console.log(a);
[[a], [[, b]]] = [bag.names, bag.ages];
console.log(a, b);
function* letters() { yield "abc"; yield "de"; }
const source = { made: letters() };
let d = "", e = "";
({ made: [[a, d], [e]] } = source);
console.log(a, d, e);
class Pair { constructor(readonly left: number, readonly right: number) {} *[Symbol.iterator]() { yield this.left; yield this.right; } }
const pairs = { list: [new Pair(1, 2), new Pair(3, 4)], by: { x: new Pair(5, 6) } };
({ list: [[b, c]] } = pairs);
console.log(b, c);
({ by: { x: [c, b] }, list: [, { left: b }] } = pairs);
console.log(b, c);
for ({ x: [b, c = 7] } of [{ x: new Set([1]) }, { x: new Set([2, 3]) }]) console.log(b, c);
let others: (string | number)[] = [];
({ ages: [[...others]], names: [, ...others] } = bag);
console.log(others);
const fallback: { names?: Set<string> } = {};
({ names: [a] = new Set(["default"]) } = fallback);
console.log(a);
({ names: [a] = ["list"] } = fallback);
console.log(a);
({ names: [a] = ["list"] } = bag as { names?: Set<string> });
console.log(a);

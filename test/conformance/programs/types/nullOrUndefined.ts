// Values that may be null and undefined, where the program does the same with both.
class Tree {
  readonly left: Tree | null;
  readonly right: Tree | null;
  constructor(
    readonly value = 0,
    left?: Tree | null,
    right?: Tree | null,
  ) {
    this.left = left === undefined ? null : left;
    this.right = right !== undefined ? right : null;
  }
  sum(): number {
    return this.value + (this.left?.sum() ?? 0) + (this.right?.sum() ?? 0);
  }
}
const tree = new Tree(1, new Tree(2), null);
console.log(tree, tree.sum(), new Tree().left);

type Maybe = number | null | undefined;
const either = (x: Maybe): string => (x === null || x === undefined ? "none" : `${x}`);
const both = (x: Maybe): number => {
  if (x !== undefined && x !== null) return x + 1;
  return 0;
};
const last = (x: Maybe, ready: boolean): boolean => x === undefined || !ready || x === null;
const turned = (x: Maybe): number => (!(x === null || x === undefined) ? x : -1);
const asNull = (x?: number | null): number | null => {
  if (x === undefined) return null;
  return x;
};
const asUndefined = (x?: number | null): number | undefined => (x === null ? undefined : x);
function filled(x?: number | null): number | null {
  if (x === undefined) {
    x = null;
  }
  return x;
}
for (const x of [1, 0, null, undefined]) {
  console.log(either(x), both(x), last(x, true), last(x, false), turned(x));
  console.log(asNull(x), filled(x));
  console.log(asUndefined(x));
}

interface Options {
  readonly limit?: number | null;
}
const limitOf = (o: Options): number =>
  o.limit === undefined || o.limit === null || o.limit < 0 ? Number.POSITIVE_INFINITY : o.limit;
console.log(limitOf({}), limitOf({ limit: null }), limitOf({ limit: 3 }), limitOf({ limit: -1 }));

// Loops that nothing but a comparison with what isn't there ends.
const zeros = [0, 0, 0];
let i = 0;
while (zeros[i] === 0) i++;
console.log(i);
let j = zeros.length - 1;
while (zeros[j] === 0) j--;
console.log(j);
let k = 1;
while (!(zeros[k] !== 0)) k += 1;
console.log(k);

function moveZeros(xs: number[]): number[] {
  let free = 0;
  let found = 0;
  const { length } = xs;
  while (found < length) {
    while (xs[found] === 0 && found < length) found++;
    while (xs[free] !== 0 && free < length) free++;
    if (found >= length || free >= length) break;
    if (found > free) [xs[found], xs[free]] = [xs[free]!, xs[found]!];
    else found++;
  }
  return xs;
}
console.log(moveZeros([1, 0, 1]), moveZeros([0, 0]), moveZeros([3, 0, 4, 0, 5]));

function runs(xs: number[]): number[] {
  const lengths: number[] = [];
  for (let at = 0; at < xs.length; ) {
    let n = 1;
    while (xs[at] === xs[at + n]) n++;
    lengths.push(n);
    at += n;
  }
  return lengths;
}
console.log(runs([1, 1, 2, 3, 3, 3]), runs([]));

const parent = [0, 0, 1, 2];
let root = 3;
while (parent[root] !== root) root = parent[root]!;
console.log(root);

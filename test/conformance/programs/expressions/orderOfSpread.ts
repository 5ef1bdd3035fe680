// What is spread is read where it stands, before what follows runs.
let q = [1, 2, 3];
const before = q;
q = [...q, q.push(4), q.length];
console.log(q, before);
const r = [1, 2, 3];
console.log([...r, r.push(4)], [...r, r.length, ...r, r.pop(), ...r]);
const all = (...a: number[]) => a.join();
console.log(all(...r, r.push(9), ...r));
function* one() {
  console.log("one");
  yield 1;
}
const say = (s: string) => {
  console.log(s);
  return 7;
};
console.log(all(...one(), say("x")), all(...one(), ...one(), say("y"), ...[1]));
const w: number[] = [];
w.push(...w, ...one(), w.length, w.push(5));
console.log(w, w.concat(...[w, [8]], w.push(6)));
let i = 0;
const arr = [1, 2];
console.log([...arr, (arr.push(8), i++), ...arr]);
console.log(all(...arr, (arr.length = 1), i++), Math.max(...arr, arr.push(50)));
class Kept {
  xs: number[];
  constructor(...xs: number[]) {
    this.xs = xs;
  }
}
console.log(new Kept(...arr, arr.push(3), ...arr).xs, new Set([...arr, arr.shift()]).size, [..."ab", ...arr]);

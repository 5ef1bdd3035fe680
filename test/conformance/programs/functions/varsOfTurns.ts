// What `var` declares in a loop belongs to the function, also where closures make a function of each turn.
function f(n: number) {
  const fs: (() => unknown)[] = [];
  for (let i = 0; i < n; i++) {
    var { a, b = 4 } = { a: i } as { a: number; b?: number };
    var [c] = [i * 2];
    var last: number | undefined;
    fs.push(() => [i, a, b, c, last]);
    if (i > 0) last = i;
    const Named = class Inner { static me() { return Inner.name + i; } };
    fs.push(() => Named.me());
    for (var j = 0; j < 1; j++) { const k = j; fs.push(() => j * 10 + k); }
  }
  return fs.map((g) => g());
}
console.log(f(2), f(0));
function late(flag: boolean) { if (flag) { var [x, y]: (number | undefined)[] = [1, 2]; var { z }: { z?: number } = { z: 3 }; } return [x, y, z]; }
console.log(late(true), late(false));
function* gen() { for (const k of [1, 2]) { var total: number | undefined = ((total as number | undefined) ?? 0) + k; yield () => k + total!; } }
console.log([...gen()].map((h) => h()));
async function slow() { const fs: (() => number)[] = []; for (const k of [1, 2]) { var t = await Promise.resolve(k); fs.push(() => k * 10 + t); } return fs.map((h) => h()); }
slow().then((v) => console.log(v));
class M { run() { const fs = []; for (const k of [1, 2]) { var w = k; fs.push(() => w + k); } return fs.map((h) => h()); } static { const fs = []; for (const k of [1, 2]) { var w = k; fs.push(() => w + k); } console.log(fs.map((h) => h())); } }
console.log(new M().run());
const arrow = () => { for (const k of [1, 2]) { var w = k; [1].map(() => w + k); setTimeout(() => console.log("t", w, k), 0); } };
arrow();

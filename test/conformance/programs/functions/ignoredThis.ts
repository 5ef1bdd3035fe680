const f = (x: number, y = 1) => x + y;
console.log(f.call({}, 1), f.apply({}, [2, 3]), f.bind({}, 5)(6), f.call(null, 1), f.call(undefined, 1));
class C { v = 1; run(g: (n: number) => number) { return g.call(this, this.v); } }
console.log(new C().run((n) => n + 1), new C().run(function (n) { return n * 3; }));
function plain(a: number) { return a * 2; }
const ctx = { k: 1 };
console.log(plain.call(ctx, 4), [1, 2].map(plain.bind(ctx)), Math.max.apply(null, [1, 2]));
function each<T>(xs: T[], g: (x: T, i: number) => void, self?: object) { for (const [i, x] of xs.entries()) g.call(self, x, i); }
each(["a", "b"], (x, i) => console.log(x, i));
each([1], (x) => console.log(x), ctx);

const xs = [1]; let y; [, y] = xs; console.log(y); let a, b; [a, b] = xs; console.log(a, b); b = 3; console.log(b); let z: number | undefined; [, z] = xs; console.log(z);
const ss = ["q"]; console.log(typeof ss[1], typeof ss[0], typeof ss[1] === "undefined", typeof ss[1] === "string", typeof ss[1] !== "string");
const os: Record<string, number> = {}; console.log(typeof os.x, typeof os["y"]);
for (const [p] of [[1], []]) { if (p === undefined) console.log("none"); else console.log(p); }
{ const xs = [1]; const o: { z?: number } = {}; [, o.z] = xs; console.log(o.z, o); const ys: (number | undefined)[] = [9, 9]; [, ys[1]] = xs; console.log(ys[1], ys); let q: string | null | undefined; for ([, q] of [["a"], ["b", "c"]]) console.log(q);
}

// Names of an enum's members, from its keys.
enum Dir { Up, Down = 5, Neg = -2 }
const names = (Object.keys(Dir) as (keyof typeof Dir)[]).filter((k) => isNaN(Number(k)));
console.log(names, names.map((n) => Dir[n] + 1), names.map((n) => `${n}=${Dir[n]}`));
for (const k of Object.keys(Dir) as Array<keyof typeof Dir>) console.log(k, Dir[k], [Dir[k]], `${Dir[k]}`, typeof Dir[k]);
for (const k of Object.keys(Dir) as Array<keyof typeof Dir>) { if (!isNaN(Number(k))) continue; const v = Dir[k]; console.log(v * 2, Dir[v], Dir[v] === k); }
const table = Object.fromEntries((Object.keys(Dir) as (keyof typeof Dir)[]).filter((k) => typeof Dir[k] === "number").map((k) => [k.toLowerCase(), Dir[k]]));
console.log(table);
const vs = Object.values(Dir).filter((v) => typeof v === "number") as Dir[];
console.log(vs, vs.map((v) => Dir[v]), vs.length);
const vs2 = Object.values(Dir).filter((v): v is Dir => typeof v === "number"); console.log(vs2);
const e = Object.entries(Dir).filter(([k]) => isNaN(Number(k))) as [keyof typeof Dir, Dir][]; for (const [k, v] of e) console.log(k, v, v + 1);
for (const k in Dir) { if (isNaN(Number(k))) console.log(k, Dir[k as keyof typeof Dir]); }
const half = Object.keys(Dir).length / 2; console.log(half, Object.keys(Dir).slice(half));

// Filled out of order, and always whole when it is seen
const a: number[] = []; a[2] = 3; a[1] = 2; a[0] = 1; console.log(a);
const b = [1, 2]; b[2] = 3; b[3] = 4; console.log(b); b.length = 2; console.log(b); b[b.length] = 9; console.log(b);
const c: string[] = []; c.push("x"); c[1] = "y"; console.log(c);
const d = [1, 2, 3]; d.length = 0; d[0] = 5; console.log(d);
const e: number[] = []; if (e[3] === undefined) e[3] = 4; console.log(e[3], e[0]);
let f = [1]; f = Array(9).fill(0); f[7] = 1; console.log(f);
const g = [0, 0]; for (let i = 0; i < 5; i++) g[i] = i; console.log(g);
const lights: boolean[] = []; lights[4] = true; console.log(lights[4], lights[2] ?? "none");

// A variable that a closure assigns is what the closure made it, also inside of commas and parentheses.
let ticks = 0; function tick() { ticks++; }
let u: string | number | boolean | null = null; const setU = (v: typeof u) => { u = v; }; setU("s"); console.log(typeof u, (tick(), u), (u)); u = 5; setU(true); console.log((u), `${(tick(), u)}`, (tick(), u) + 1);

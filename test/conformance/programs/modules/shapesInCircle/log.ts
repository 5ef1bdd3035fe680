export const log = Object.assign((s: string) => { n++; console.log(`[${n}] ${s}`); }, { lines: 0 });
let n = 0;

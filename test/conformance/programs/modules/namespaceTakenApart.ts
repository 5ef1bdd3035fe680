namespace N { export let n = 1; export namespace Deep { export const d = "deep"; } }
const { d } = N.Deep; console.log(d, N.Deep.d);

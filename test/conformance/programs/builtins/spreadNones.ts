const logger = (prefix: string, ...m: unknown[]) => { console.log(prefix, ...m); }; logger("a", null, [null]);
const l2 = (o: { u?: number }, ...m: (number | null)[]) => { console.log(o, ...m, [o.u]); console.log(o.u, ...m); }; l2({ u: undefined }, 1, null); l2({}, null);
const l3 = (...m: (number | undefined)[]) => console.log({ z: null as null | string }, ...m); l3(1, undefined);

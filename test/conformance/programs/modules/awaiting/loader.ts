const sleep = (ms: number) => new Promise<void>((r) => setTimeout(r, ms));
console.log("loading");
await sleep(3);
export const loaded = "value";
console.log("loaded");

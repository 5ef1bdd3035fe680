console.log("a starts");
await new Promise<void>((r) => setTimeout(r, 20));
export const a = 1;
console.log("a ends");

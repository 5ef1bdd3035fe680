// Conversions of what is spread
const b = (before: number[]) => Boolean(...before);
console.log(b([0]), b([]), b([5, 0]));
const n = (before: string[]) => Number(...before);
console.log(n(["123"]), n([]), n(["x", "1"]));
const s = (before: number[]) => String(...before);
console.log(s([123]), JSON.stringify(s([])));
const one: [string] = ["7"];
console.log(Number(...one), String(...one), Boolean(...one), parseInt(...one), Number.parseFloat(...one), BigInt(...one));
const two: [string, number] = ["ff", 16];
console.log(parseInt(...two), Number.isInteger(...([5] as [number])), Math.pow(...([2, 3] as [number, number])), isNaN(...([NaN] as [number])));

// Digits of large and small numbers in other radixes.
console.log((1e21).toString(36), (1e21).toString(2), (1e100).toString(16), (-1e21).toString(36));
console.log((0.5).toString(2), (0.1).toString(3), (0.1).toString(2), (-0.75).toString(16), (255.5).toString(16));
console.log((1/3).toString(36), (123.456).toString(36), Math.PI.toString(2), (1e-7).toString(16));
console.log((2**53).toString(36), (2**53 + 2).toString(7), (NaN).toString(2), Infinity.toString(2), (-Infinity).toString(16));
console.log((1e21).toString(10), (1e21).toString(), (123456789012345680000).toString(36));
try { console.log((5).toString(37)); } catch (e) { console.log((e as Error).name, (e as Error).message); }
try { let r = 1; console.log((5).toString(r)); } catch (e) { console.log((e as Error).name, (e as Error).message); }
console.log((255n).toString(16), (-255n).toString(36), (10n**30n).toString(36));
let seed = 12345;
const rnd = () => { seed = (seed * 16807 + 7) % 2147483647; return seed / 2147483647; };
for (let i = 0; i < 60; i++) { const r = 2 + Math.floor(rnd() * 35); const v = (rnd() + 0.00001) * 2 ** Math.floor(rnd() * 90); console.log(r, v.toString(r), (-v).toString(r)); }
console.log((2n ** 70n).toString(36));

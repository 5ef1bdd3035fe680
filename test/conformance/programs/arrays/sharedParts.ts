// Parts of typed arrays that share their memory keep their type.
const words = new Int16Array([1, -2, 300, 70000]); const part = words.subarray(1, 3);
console.log(part, part.length, part[0], part.map((x) => x * 2), [...part], part.byteLength, part.BYTES_PER_ELEMENT);
part[0] = 40000; part[1]! += 0.5; console.log(words, part, part.subarray(1), String(part), JSON.stringify(part), { part });
const floats = new Float32Array([1.5, -2.5, 3]); const tail = floats.subarray(1); tail[0] = 9.25; console.log(floats, tail, tail.fill(0.5), floats);
const ints = new Int32Array(5).fill(-7); ints.subarray(1, 3).fill(2 ** 31); console.log(ints, ints.subarray(-2)); ints.set(ints.subarray(0, 2), 3); console.log(ints);
const own = ints.subarray(1).slice(); own[0] = 1; console.log(own, ints.subarray(2).sort(), ints.subarray(1).reverse(), ints, ints.subarray(2, 2));
const small = new Int8Array([-1, 2, 3]).subarray(0); small[0] = 200; console.log(small, small.toSorted(), small.toReversed(), small.with(1, 300), small.filter((x) => x > 0), small.at(-1), small.includes(3), small.indexOf(2), small.join("+"));
const clamped = new Uint8ClampedArray([1, 2, 3]); const clampedPart = clamped.subarray(1); clampedPart[0] = 300; console.log(clamped, clampedPart, clampedPart.slice(1), clampedPart.subarray(1));
const bigs = new BigInt64Array([1n, -2n, 3n]).subarray(1); bigs[0] = 5n; console.log(bigs, bigs.map((x) => x * 2n));
const bytes = new Uint8Array([1, 2, 3, 4, 5]); bytes.subarray(1).copyWithin(1, 0); console.log(bytes, bytes.subarray(1, 4).copyWithin(0, 1), bytes); bytes.copyWithin(2, 0); console.log(bytes, [1, 2, 3, 4, 5].copyWithin(1, 0, 3), [1, 2, 3].copyWithin(0, -1), [1, 2].copyWithin(5, 0), [1, 2, 3].copyWithin(0, 2, 1));
const clone = structuredClone(bytes.subarray(0, 2)); clone[0] = 99; console.log(clone, bytes, structuredClone(part));
for (const [i, x] of part.entries()) console.log(i, x); const [first, ...more] = part; console.log(first, more, Math.max(...part), Array.from(part, (x) => x + 1), new Set(part));

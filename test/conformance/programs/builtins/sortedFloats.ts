// Typed arrays sort NaN to the end, -0 before 0.
console.log(new Float64Array([2, NaN, 0, -0, 1, NaN, -5]).sort(), new Float32Array([NaN, 3, -0, 0.5]).toSorted());
console.log(new Int8Array([5, -5, 0]).sort(), new Float64Array([3, NaN, 1]).sort((a, b) => b - a).length);

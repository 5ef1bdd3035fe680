// Null and undefined under names of objects that are values beside lists.
const mixed = { list: [3], inner: { e: null }, none: undefined };
console.log(Object.values(mixed).length, mixed);
const copy = Object.assign({}, mixed, { more: true });
console.log(copy, Object.entries(copy).length);

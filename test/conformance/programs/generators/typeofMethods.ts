// What typeof says of the methods of iterators, and of other methods.
const list = [1];
const map = new Map([[1, 2]]);
const set = new Set([1]);
const text = "abc";
const bytes = new Uint8Array(1);
const gen = (function* () {
  yield 1;
})();
const literal = {
  *[Symbol.iterator]() {
    yield 1;
  },
};
class C {
  *[Symbol.iterator]() {
    yield 1;
  }
}
const c = new C();
console.log(typeof list[Symbol.iterator], typeof map[Symbol.iterator], typeof set[Symbol.iterator]);
console.log(typeof text[Symbol.iterator], typeof bytes[Symbol.iterator], typeof gen[Symbol.iterator]);
console.log(typeof literal[Symbol.iterator], typeof c[Symbol.iterator], typeof map[Symbol.toStringTag]);
console.log(typeof gen.next, typeof gen.return, gen[Symbol.iterator]() === gen, typeof gen);
const it = [1, 2][Symbol.iterator]();
console.log(typeof it.next, typeof it[Symbol.iterator], it[Symbol.iterator]() === it, it.next());
const later = (async function* () {
  yield 1;
})();
console.log(typeof later[Symbol.asyncIterator], typeof later.next, later[Symbol.asyncIterator]() === later);
if (typeof list[Symbol.iterator] === "function") console.log("iterable");
const promise = Promise.resolve(1);
const disposable = { [Symbol.dispose]() {} };
console.log(typeof promise.then, typeof promise.finally, typeof disposable[Symbol.dispose]);
console.log(typeof [].map, typeof "".at, typeof (5).toFixed, typeof new Map().get, typeof console.log);

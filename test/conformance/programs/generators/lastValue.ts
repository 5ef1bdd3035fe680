async function* inner(): AsyncGenerator<unknown> { yield "no"; }
const it = inner();
await it.next();
it.next().then(({ done, value }) => console.log(done, value));
const { value: v3 } = await it.next(); console.log(v3);
const r4 = await it.next(); console.log(r4.value, r4);
function* sg() { yield 1; }
const s = sg(); s.next(); const { done: d5, value: v5 } = s.next(); console.log(d5, v5, s.next(), s.next().value);
function* sg2(): Generator<unknown> { yield 1; }
const s2 = sg2(); s2.next(); const { value: v6 } = s2.next(); console.log(v6, s2.next(), s2.next().value);
function* sg3(): Generator<string> { yield "1"; }
const s3 = sg3(); s3.next(); const { value: v7 } = s3.next(); console.log(v7, s3.next(), s3.next().value);
function* sg4(): IterableIterator<string> { yield "1"; }
const s4 = sg4(); s4.next(); const { value: v8 } = s4.next(); console.log(v8, s4.next(), s4.next().value);

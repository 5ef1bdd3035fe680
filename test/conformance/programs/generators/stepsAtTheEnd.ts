// steps behind the end, whose value is undefined whatever the type says
function* counted() {
  let n = 0;
  while (n < 1) yield n++;
  return n;
}
const it = counted();
console.log(JSON.stringify(it.next()), JSON.stringify(it.next()), JSON.stringify(it.next()), it.next());
console.log(JSON.stringify([it.next()]), [it.next()], JSON.stringify({ step: it.next() }));
const entries = new Map([["a", 1]]).entries();
console.log(JSON.stringify(entries.next()), JSON.stringify(entries.next()), entries.next());
async function* words() {
  yield "x";
  return "y";
}
const later = words();
console.log(JSON.stringify([await later.next(), await later.next(), await later.next()]), await later.next());
function report(step: IteratorResult<number, number>) {
  console.log(JSON.stringify(step), step.done ? "end" : step.value + 1);
}
const again = counted();
report(again.next());
report(again.next());
report(again.next());

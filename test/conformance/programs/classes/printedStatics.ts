// Static methods whose names Python has others for, printed.
class R { static of<T>(x: T) { return [x]; } static print() { return 1; } of() { return 2; } print() { return 3; } static from = () => 3; }
const show = (x: unknown) => console.log(x); show(R.of); show(R.print); show(R.from); console.log(R.of, R.print, [R.of], R.of.name, R.print.name); const r = new R(); show(r.of()); show(r.of); console.log(r.print, r.of.name); show({ a: r.of });

// An accessor that a statement sets is a member, not a variable of the function around.
function literal() {
  const o = { n: 1, get x() { return this.n; }, set x(v: number) { this.n = v; } };
  const set = (v: number) => { o.x = v; };
  o.x = 4;
  set(o.x + 1);
  return o.x;
}
function local() {
  class Knob { n = 1; get x() { return this.n; } set x(v: number) { this.n = v; } turn(v: number) { return (this.x = v); } static made = 0; static get count() { return Knob.made; } static set count(v: number) { Knob.made = v; } }
  const knob = new Knob();
  function set(v: number) { knob.x = v; Knob.count = v; }
  set(8);
  return [knob.x, knob.turn(5), knob.x, Knob.count];
}
console.log(literal(), local());

const order: string[] = [];
function d(label: string) { order.push("eval " + label); return function (_value: unknown, context: DecoratorContext) { order.push(`apply ${label} ${context.kind} ${String(context.name)}`); }; }
@d("C1") @d("C2") class A { @d("m1") @d("m2") m() {} @d("f") x = 1; @d("s") static s = 2; @d("sm") static sm() {} @d("g") get g() { return 1; } @d("st") set g(v) {} @d("p") #p = 3; @d("pm") #pm() {} use() { return this.#p; } }
console.log(order.join("\n")); console.log(new A().use(), A.s);

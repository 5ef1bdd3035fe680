// classes printing
class A { a = 1; private b = "x"; #c = 3; static s = 1; get d() { return this.#c; } constructor(public e?: number) {} }
class B extends A { f = [1, 2]; override e = 9; toString() { return "B!"; } }
console.log(new A(), new A(5), new B(), [new B()], { b: new B() });
console.log(B, function named() {}, () => 1, [() => 1]);
const arrow = (x: number) => x; console.log(arrow, { arrow });
console.log(`${new B()}`, new B() + "", String(new B()), new B().toString());
class Temp { constructor(private c: number) {} valueOf() { return this.c; } toJSON() { return { c: this.c }; } }
console.log(JSON.stringify(new Temp(5)), JSON.stringify([new A(1)]), JSON.stringify({ x: new Temp(1) }));
class Node1 { next: Node1 | null = null; constructor(public v: number) {} }
const n = new Node1(1); n.next = new Node1(2); n.next.next = new Node1(3); n.next.next.next = new Node1(4); console.log(n);
const circ: any = {}; 
class Stack<T> { private items: T[] = []; push(x: T) { this.items.push(x); return this; } pop() { return this.items.pop(); } get size() { return this.items.length; } peek() { return this.items[this.items.length - 1]; } }
const st = new Stack<number>(); st.push(1).push(2); console.log(st, st.size, st.pop(), st.peek(), st.pop(), st.pop());
abstract class Animal { abstract sound(): string; speak() { return `${this.constructor.name}: ${this.sound()}`; } }
class Dog extends Animal { sound() { return "woof"; } }
const d: Animal = new Dog(); console.log(d.sound());
class Vec { constructor(readonly x: number, readonly y: number) {} add(o: Vec) { return new Vec(this.x + o.x, this.y + o.y); } static zero = new Vec(0, 0); }
console.log(new Vec(1, 2).add(new Vec(3, 4)), Vec.zero);
console.log(Object.keys(new Vec(1, 2)), Object.entries(new A(2)), { ...new Vec(5, 6) }, Object.assign(new Vec(1, 1)));
class MyErr extends Error { override name = "MyErr"; constructor(m: string, readonly code: number) { super(m); } }
try { throw new MyErr("m", 3); } catch (e) { if (e instanceof MyErr) console.log(e.code, e.name, `${e}`, e instanceof Error); }
const e1 = new Error("outer", { cause: new TypeError("inner") }); console.log(e1.message, (e1.cause as Error).message);
console.log([1.5, 2.25].map(v => v.toFixed(1)), [new Map([[{ k: 1 }, new Set([1])]])]);

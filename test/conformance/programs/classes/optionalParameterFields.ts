// Fields that parameters declare, left out: they are undefined where they are looked at.
class Box<T> { constructor(readonly v: T, public next?: Box<T>, readonly tag?: string) {} }
console.log(new Box(1), [new Box("a", new Box("b"))], JSON.stringify(new Box(2)), Object.keys(new Box(3)));
class Sub extends Box<number> { more = [1]; }
console.log(new Sub(1), new Sub(2, undefined, "t"), JSON.stringify([new Sub(4)]));

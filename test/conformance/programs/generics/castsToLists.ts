// Casts to lists and tuples that are made of a type parameter
class W { #q: number[] = []; static f<T>(...xs: T[]): T[] { return xs; } }
type Inst<K extends readonly unknown[]> = { [I in keyof K]: K[I] extends new (...a: any[]) => infer C ? C : never };
class A { a = 1 } class B { b = 2 }
type Ks = readonly (new () => unknown)[];
class World { 
  *q<K extends Ks>(...ks: K): Generator<[number, ...Inst<K>]> { for (let i = 0; i < 2; i++) yield [i, ...ks.map((k) => new k())] as unknown as [number, ...Inst<K>]; }
  each<K extends Ks>(f: (...xs: Inst<K>) => void, ...ks: K) { f(...(ks.map((k) => new k()) as unknown as Inst<K>)); const t = [ks.length, ...ks.map((k) => new k())] as unknown as [n: number, ...rest: Inst<K>]; console.log(t); }
}
for (const [i, a, b] of new World().q(A, B)) console.log(i, a, b);
new World().each((a, b) => console.log(a.a + b.b), A, B);

// Static fields without a value.
class Counter {
  static n: number;
  static name2: string;
  static origin: { x: number };
  static start: number;
  static {
    this.start = 10;
  }
  static next() {
    Counter.n = (Counter.n || 0) + 1;
    return Counter.n + Counter.start;
  }
}
console.log(Counter.n, Counter.name2, `${Counter.n}`, typeof Counter.n, Counter.n === undefined, [Counter.n]);
console.log(Counter.next(), Counter.n, Counter.origin === undefined, Counter.start);
class Registry {
  static list: string[];
  static add(s: string) {
    (Registry.list ??= []).push(s);
    return Registry.list.length;
  }
  static size(): number {
    if (!Registry.list) return 0;
    return Registry.list.length;
  }
}
console.log(Registry.size(), Registry.add("x"), Registry.size(), Registry.list);

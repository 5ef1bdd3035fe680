class LRU<K, V> {
  #map = new Map<K, V>();
  constructor(private readonly capacity: number) {}
  get(key: K): V | undefined {
    if (!this.#map.has(key)) return undefined;
    const value = this.#map.get(key)!;
    this.#map.delete(key);
    this.#map.set(key, value);
    return value;
  }
  set(key: K, value: V): this {
    this.#map.delete(key);
    this.#map.set(key, value);
    if (this.#map.size > this.capacity) {
      const oldest = this.#map.keys().next().value as K;
      this.#map.delete(oldest);
    }
    return this;
  }
  *entries(): IterableIterator<[K, V]> { yield* this.#map; }
  get size() { return this.#map.size; }
}
const c = new LRU<string, number>(2);
c.set("a", 1).set("b", 2);
console.log(c.get("a"), c.get("zz"));
c.set("c", 3);
console.log([...c.entries()], c.size, c.get("b"));

// Decorators of `accessor` fields that hand back the getter or setter they were given.
type Told = { changed(k: string, v: unknown): void };
function observable<T extends Told, V>(
  { get, set }: ClassAccessorDecoratorTarget<T, V>,
  { name }: ClassAccessorDecoratorContext<T, V>,
): ClassAccessorDecoratorResult<T, V> {
  return {
    get,
    set(v) {
      const old = get.call(this);
      set.call(this, v);
      if (old !== v) this.changed(String(name), v);
    },
  };
}
function counted<T, V>(
  target: ClassAccessorDecoratorTarget<T, V>,
  _: ClassAccessorDecoratorContext<T, V>,
): ClassAccessorDecoratorResult<T, V> {
  let reads = 0;
  return {
    get() {
      reads++;
      return reads > 2 ? target.get.call(this) : target.get.call(this);
    },
    set: target.set,
    init(v) {
      console.log("starts as", v);
      return v;
    },
  };
}
class Sensor {
  @observable accessor label = "x";
  @observable @counted accessor level = 1.5;
  log: string[] = [];
  changed(k: string, v: unknown) {
    this.log.push(`${k}=${String(v)}`);
  }
}
const s = new Sensor();
s.label = "y";
s.label = "y";
s.level *= 2;
s.level += 0.5;
console.log(s.label, s.level, s.log);

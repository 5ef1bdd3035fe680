function watch<This, V>(
  t: ClassAccessorDecoratorTarget<This, V>,
  ctx: ClassAccessorDecoratorContext<This, V>,
): ClassAccessorDecoratorResult<This, V> {
  return {
    get(this: This) {
      console.log("get", String(ctx.name));
      return t.get.call(this);
    },
    set(this: This, v: V) {
      console.log("set", String(ctx.name), v);
      t.set.call(this, v);
    },
    init(this: This, v: V) {
      console.log("init", v);
      return v;
    },
  };
}
class Led {
  @watch accessor on = false;
  @watch accessor level: number = 3;
  accessor plain = "p";
  toggle() {
    this.on = !this.on;
    this.level++;
    return this;
  }
}
const l = new Led().toggle();
console.log(l.on, l.level, l.plain);
l.level += 4;
console.log(l.level);
function clamp(lo: number, hi: number) {
  return function (
    { get, set }: ClassAccessorDecoratorTarget<any, number>,
    c: ClassAccessorDecoratorContext<any, number>,
  ) {
    c.addInitializer(function () {
      console.log("start", c.name, c.kind, c.static, c.private);
    });
    return {
      set(v: number) {
        set.call(this, Math.min(hi, Math.max(lo, v)) / 2);
      },
      init: (v: number) => v * 10,
    };
  };
}
function log(_t: ClassAccessorDecoratorTarget<any, any>, c: ClassAccessorDecoratorContext) {
  console.log("deco", c.name, c.access.has({}));
}
class M {
  @clamp(0, 50) @log accessor speed = 1;
  @log accessor #hid = 4;
  @watch accessor tags: string[] = ["a"];
  x = this.speed;
  inc() {
    this.speed = this.speed + 1;
    this.tags.push("b");
    return this.#hid++ + this.#hid;
  }
}
const m = new M();
console.log(m.speed, m.x, m.inc(), m.speed);
m.speed = 99;
console.log(m.speed, m.tags, Object.keys(m), m, JSON.stringify(m));
class N extends M {
  y = this.tags.length;
}
console.log(new N().y);
function positive(
  t: ClassAccessorDecoratorTarget<unknown, number>,
  c: ClassAccessorDecoratorContext<unknown, number>,
): ClassAccessorDecoratorResult<unknown, number> | void {
  if (c.name === "free") return;
  return {
    set(v) {
      if (v < 0) throw new RangeError(`${String(c.name)}: ${v}`);
      t.set.call(this, v);
    },
  };
}
class P {
  @positive accessor a = 1;
  @positive accessor free = 2;
}
const p = new P();
p.free = -1;
try {
  p.a = -5;
} catch (e) {
  console.log((e as Error).message, p.a, p.free);
}
const ps = [new P(), new P()];
ps[0].a = 7;
console.log(ps.map((q) => q.a));
({ a: ps[1].a } = { a: 3 });
console.log(ps[1].a++, ps[1].a, (ps[1].a ||= 9));

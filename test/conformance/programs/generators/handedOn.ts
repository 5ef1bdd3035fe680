// yield* of iterators that are written by hand
class Src implements Iterable<number> {
  constructor(private n: number) {}
  [Symbol.iterator](): Iterator<number, string, unknown> {
    let i = 0;
    const n = this.n;
    return {
      next(v?: unknown) {
        console.log("next", v);
        return i < n ? { value: i++, done: false } : { value: "fin", done: true };
      },
      return(v?: any) {
        console.log("ret", v);
        return { value: String(v), done: true };
      },
    };
  }
}
function* g(): Generator<number, string, unknown> {
  const r = yield* new Src(2) as { [Symbol.iterator](): Iterator<number, string, unknown> };
  console.log("r", r);
  return r;
}
const a = g();
console.log(a.next("x"), a.next("y"), a.next("z"));
const b = g();
b.next();
console.log(b.return("early"));
const c = g();
c.next();
try {
  c.throw(new Error("t"));
} catch (e) {
  console.log(e instanceof TypeError);
}
for (const v of g()) {
  console.log(v);
  break;
}
function* deep(): Generator<number, void, unknown> {
  yield* inn();
  yield* [7, 8];
  yield* new Set([9]);
  yield* new Map([[1, 2]]).keys();
}
function* inn(): Generator<number, void, unknown> {
  try {
    const q = yield 1;
    console.log("q", q);
    yield* g();
  } finally {
    console.log("inn fin");
  }
}
const d = deep();
console.log(
  d.next(),
  d.next("one"),
  d.next("two"),
  d.next(3),
  d.next(4),
  d.next(5),
  d.next(6),
  d.next(7),
  d.next(8),
);
const e = deep();
e.next();
e.next();
console.log(e.return("z" as any), e.next());
const tk = {
  *[Symbol.iterator]() {
    const z: unknown = yield 1;
    console.log("z", z);
  },
};
function* w() {
  yield* tk;
}
const ww = w();
ww.next();
ww.next("zed");
const it: IterableIterator<number, number, number> = {
  next: (x = 0) => ({ value: x * 2, done: x > 5 }),
  [Symbol.iterator]() {
    return it;
  },
  throw: (e: unknown) => ({ value: -1, done: String(e) === "stop" }),
};
function* uu(): Generator<number, number, number> {
  const r = yield* it;
  console.log("result", r);
  return r + 1;
}
const u = uu();
console.log(u.next(1), u.next(2), u.throw("go"), u.throw("stop"), u.next(3));
const u2 = uu();
u2.next(0);
console.log(u2.next(6), [...[1]].length);

function* asks(): Generator<number, void, unknown> {
  const q = yield 1;
  console.log("q", q);
  console.log(q === undefined);
}
const a1 = asks();
a1.next();
a1.next("x");
const a2 = asks();
a2.next();
a2.next();
function* handSent(): Generator<string, number, number> {
  const sent: unknown[] = [];
  const it: Iterator<string, number, number> & Iterable<string, number, number> = {
    [Symbol.iterator]() {
      return this;
    },
    next(v?: number) {
      sent.push(v);
      return sent.length < 4 ? { value: "s" + v, done: false } : { value: 42, done: true };
    },
    return(v?: number) {
      console.log("ret", v);
      return { value: v ?? 0, done: true };
    },
    throw(e?: unknown) {
      console.log("thr", String(e));
      return { value: "t", done: false };
    },
  };
  const r = yield* it;
  console.log("sent", sent);
  return r;
}
const h = handSent();
console.log(h.next(0), h.next(1), h.next(2), h.next(3), h.next(4));
const h2 = handSent();
h2.next(0);
console.log(h2.throw("E"), h2.return(5), h2.next(1));

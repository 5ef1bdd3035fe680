// yield* of generators that go on after return(value)
function* lingering(name: string): Generator<string, string | undefined, string | undefined> {
  try {
    const got = yield `${name} 1`;
    yield `${name} 2 ${got}`;
  } finally {
    const last = yield `${name} finally`;
    console.log(name, "ends", last);
  }
  return `${name} whole`;
}

function* around(name: string): Generator<string, string | undefined, string | undefined> {
  const result: string | undefined = yield* lingering(name);
  console.log(name, "result", result);
  const more = yield "more";
  return `${result} ${more}`;
}

const whole = around("a");
for (let i = 0; i < 6; i++) console.log(whole.next(`s${i}`));

const ended = around("b");
console.log(ended.next(), ended.return("early"));
console.log(ended.next("x"));
console.log(ended.next("y"));
console.log(ended.next(), ended.return("late"));

const twice = around("c");
console.log(twice.next(), twice.return("first"), twice.return("second"), twice.next());

const thrown = around("d");
console.log(thrown.next(), thrown.return("first"));
try {
  thrown.throw(new Error("in finally"));
} catch (e) {
  console.log((e as Error).message, thrown.next());
}

const early = around("e");
console.log(early.return("at once"), early.next());

function* stubborn(): Generator<number, number> {
  try {
    yield 1;
    yield 2;
  } finally {
    return 5;
  }
}

function* outer(): Generator<number, number> {
  try {
    const r = yield* stubborn();
    console.log("not reached by return", r);
    yield r;
  } finally {
    console.log("outer's finally");
  }
  return 6;
}

const o = outer();
console.log(o.next(), o.return(7), o.next());
console.log([...outer()]);

function* keeps(): Generator<number, string> {
  for (let i = 0; ; i++) {
    try {
      yield i;
    } finally {
      if (i < 2) continue;
      if (i === 3) break;
    }
  }
  return "kept";
}

function* nested(): Generator<number, string> {
  const inner = function* (): Generator<number, string> {
    return (yield* keeps()) + "!";
  };
  return (yield* inner()) + "?";
}

const k = nested();
console.log(k.next(), k.return("a"), k.return("b"), k.next(), k.next(), k.next(), k.next());

for (const x of around("f")) {
  console.log(x);
  break;
}

const rest = around("g");
for (const x of rest) {
  console.log(x);
  break;
}
console.log(rest.next("w"), rest.next("v"), rest.next());

const list = {
  left: 3,
  [Symbol.iterator]() {
    let n = 0;
    const self: Iterator<string, string, string | undefined> = {
      next: (v?: string) => (n < this.left ? { value: `${n++} ${v}`, done: false } : { value: "end", done: true }),
      return: (v?: string) => {
        n = this.left - 1;
        return v === "hard" ? { value: v, done: true } : { value: `soft ${v}`, done: false };
      },
    };
    return self;
  },
};

function* both(): Generator<string, string, string | undefined> {
  const a: string = yield* list;
  const b = yield* lingering("h");
  const c: string = yield* ["x", "y"] as unknown as Generator<string, string>;
  return a + b + c;
}

const m = both();
console.log(m.next("0"), m.return("soft"), m.next("1"), m.next("2"), m.return("z"), m.next("3"), m.next("4"));
console.log(m.return("hard"), m.next());
const n = both();
console.log(n.next("0"), n.return("hard"), n.next());

// Each turn's resource; errors of disposal while another one is on its way.
class R implements Disposable {
  constructor(public n: string) {
    console.log("+" + n);
  }
  [Symbol.dispose]() {
    console.log("-" + this.n);
  }
}
const all = () => {
  for (using r of [new R("1"), new R("2")]) console.log("b" + r.n);
};
all();
for (using r of [new R("1"), new R("2")]) {
  if (r.n == "2") break;
  console.log("b" + r.n);
}
for (using r of [null, new R("q"), undefined]) console.log(r?.n);
const bad = (m: string) => ({
  [Symbol.dispose]() {
    throw new Error(m);
  },
});
try {
  using a = bad("d1");
  throw new Error("body");
} catch (e) {
  const s = e as Error & { error: Error; suppressed: Error };
  console.log(s.name, s.message, s.error.message, s.suppressed.message);
}
try {
  using a = bad("d1");
  using b = bad("d2");
  throw new TypeError("body");
} catch (e) {
  const s = e as Error & { error: Error; suppressed: Error & { error: Error; suppressed: Error } };
  console.log(
    s.error.message,
    s.suppressed.error.message,
    s.suppressed.suppressed.message,
    s.suppressed.suppressed instanceof TypeError,
  );
}
try {
  using a = bad("d1");
  console.log("fine");
} catch (e) {
  console.log((e as Error).message);
}
try {
  using a = {
    [Symbol.dispose]() {
      throw "str";
    },
  };
  throw 5;
} catch (e) {
  const s = e as Error & { error: string; suppressed: number };
  console.log(s.error, s.suppressed);
}
const abad = (m: string) => ({
  async [Symbol.asyncDispose]() {
    await null;
    throw new Error(m);
  },
});
async function t() {
  await using a = abad("a1");
  await using b = {
    async [Symbol.asyncDispose]() {
      console.log("b");
    },
  };
  throw new Error("abody");
}
await t().catch((s: Error & { error: Error; suppressed: Error }) =>
  console.log(s.name, s.error.message, s.suppressed.message),
);
async function t2() {
  await using a = abad("only");
  return 1;
}
await t2().catch((s: Error) => console.log(s.message));
async function t3() {
  await using a = null;
  using c = undefined;
  console.log("t3");
  for (await using x of [
    {
      async [Symbol.asyncDispose]() {
        console.log("ad");
      },
    },
    {
      async [Symbol.asyncDispose]() {
        console.log("ad2");
      },
    },
  ])
    console.log("loop");
  return "t3r";
}
console.log(await t3());
async function* ag() {
  await using a = {
    async [Symbol.asyncDispose]() {
      await null;
      console.log("ag closed");
    },
  };
  yield 1;
  yield 2;
}
for await (const x of ag()) {
  console.log(x);
  break;
}

function a(n: number): string {
  for (let i = 0; i < 3; i++) {
    try {
      if (i === n) return "ret" + i;
      if (i === 1) continue;
      if (n === 9) break;
    } finally {
      console.log("f", i);
    }
  }
  return "end";
}
console.log(a(0), a(2), a(5), a(9));
try {
  try {
    throw new Error("in");
  } finally {
    console.log("fin");
  }
} catch (e) {
  console.log((e as Error).message);
}
class V extends Error {
  override name = "V";
}
const e1 = new V("m", { cause: new Error("c") });
console.log(e1.name, `${e1}`, (e1.cause as Error).message, e1 instanceof V, e1 instanceof Error);
const r = (() => {
  try {
    throw 1;
  } catch {
    return "c";
  } finally {
    console.log("ff");
  }
})();
console.log(r);
try {
  [].reduce((a, b) => a);
} catch (e) {
  console.log(e instanceof TypeError);
}
try {
  "x".repeat(-1);
} catch (e) {
  console.log(e instanceof RangeError);
}
function deep(n: number): number {
  return deep(n + 1) + 1;
}
try {
  deep(0);
} catch (e) {
  console.log(e instanceof RangeError);
}
const pr = Promise.reject(new V("async"));
pr.catch((e: unknown) => {
  console.log(e instanceof V && e.message);
});
try {
  BigInt(1.5);
} catch (e) {
  console.log(e instanceof RangeError);
}
console.log(
  [1, 2].map((x) => {
    try {
      if (x > 1) throw x;
      return x;
    } catch (q) {
      return (q as number) * 10;
    }
  }),
);

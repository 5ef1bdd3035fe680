const log: string[] = [];
function f(mode: string): string {
  try {
    log.push(`try ${mode}`);
    if (mode === "throw") throw new Error("boom");
    if (mode === "return") return "from try";
    log.push("end of try");
  } catch (e) {
    log.push(`catch ${(e as Error).message}`);
    return "from catch";
  } finally {
    log.push("finally");
  }
  return "after";
}
for (const mode of ["throw", "return", "none"]) console.log(f(mode));
console.log(log.join("; "));

function override(): string {
  try {
    throw new Error("lost");
  } finally {
    return "finally wins";
  }
}
console.log(override());

for (let i = 0; i < 4; i++) {
  try {
    if (i === 1) continue;
    if (i === 3) break;
    console.log("body", i);
  } finally {
    console.log("cleanup", i);
  }
}

function nested(): void {
  try {
    try {
      throw new TypeError("inner");
    } catch (e) {
      if (e instanceof RangeError) console.log("wrong");
      else throw e;
    }
  } catch (e) {
    console.log(e instanceof TypeError, e instanceof Error, (e as Error).name, (e as Error).message);
  }
}
nested();

try {
  throw "a string";
} catch (e) {
  console.log(typeof e, e);
}
try {
  throw 42;
} catch (e) {
  console.log(typeof e, e);
}
try {
  throw { code: 7 };
} catch (e) {
  console.log((e as { code: number }).code);
}
try {
  const nothing: { a: number } | undefined = JSON.parse("null") ?? undefined;
  console.log(nothing!.a);
} catch (e) {
  console.log("caught", e instanceof TypeError);
}

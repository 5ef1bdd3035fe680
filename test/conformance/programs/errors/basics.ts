const e = new Error("message");
console.log(e.name, e.message, e instanceof Error, String(e), e.stack !== undefined);
const withCause = new Error("outer", { cause: new RangeError("inner") });
console.log((withCause.cause as Error).message, withCause.cause instanceof RangeError);
for (const make of [() => new TypeError("t"), () => new RangeError("r"), () => new SyntaxError("s"), () => new ReferenceError("f")]) {
  try {
    throw make();
  } catch (err) {
    if (err instanceof Error) console.log(err.name, err.message, `${err}`);
  }
}
function risky(n: number): number {
  if (n < 0) throw new RangeError(`negative: ${n}`);
  return Math.sqrt(n);
}
const results = [4, -1, 9].map((n) => {
  try {
    return risky(n);
  } catch {
    return -1;
  }
});
console.log(results);
try {
  (undefined as unknown as string[])[0]!.length;
} catch (err) {
  console.log(err instanceof TypeError);
}
try {
  "x".repeat(-1);
} catch (err) {
  console.log(err instanceof RangeError);
}
try {
  (12.5).toFixed(101);
} catch (err) {
  console.log(err instanceof RangeError, (err as Error).name);
}
function deep(n: number): number {
  return n === 0 ? 0 : 1 + deep(n - 1);
}
console.log(deep(30));
try {
  const forever = (): number => 1 + forever();
  forever();
} catch (err) {
  console.log(err instanceof RangeError);
}
class ValidationError extends Error {
  override name = "ValidationError";
  constructor(public field: string, message: string) {
    super(`${field}: ${message}`);
  }
}
class RequiredError extends ValidationError {
  constructor(field: string) {
    super(field, "required");
  }
}
try {
  throw new RequiredError("age");
} catch (err) {
  if (err instanceof ValidationError) console.log(err.field, err.message, err.name, err instanceof RequiredError);
}
function rethrow(): void {
  try {
    throw new Error("first");
  } catch (err) {
    throw new Error("second", { cause: err });
  }
}
try {
  rethrow();
} catch (err) {
  const x = err as Error;
  console.log(x.message, (x.cause as Error).message);
}

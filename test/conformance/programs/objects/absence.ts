function first<T>(xs: readonly T[]): T | undefined {
  return xs[0];
}
console.log(first([1, 2]), first(["q"]), first([]));
const st: string[] = [];
const top = st[st.length - 1];
if (top === undefined) console.log("empty");
const m: Record<string, number> = {};
const v = m["x"];
console.log(v === undefined ? "none" : v);

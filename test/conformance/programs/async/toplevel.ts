const delay = (ms: number, v: string) => new Promise<string>((r) => setTimeout(() => r(v), ms));
let count = 0;
function bump(): number {
  count += 1;
  return count;
}
console.log("start", bump());
const first = await delay(5, "first");
console.log(first, bump());
for (const ms of [3, 1]) {
  const got = await delay(ms, `after ${ms}`);
  console.log(got, bump());
}
class Late {
  constructor(readonly text: string) {}
}
const late = new Late(await delay(1, "late"));
console.log(late.text, count);
try {
  await Promise.reject(new Error("no"));
} catch (e) {
  console.log("caught", (e as Error).message);
}
export const result = await delay(1, "exported");
console.log(result);

const a = [1, 2, 3, 4, 5];
for (const i in a) {
  if (i === "1") a.length = 3;
  console.log(i, a[+i]);
}
const c = ["x", "y", "z"];
for (const i in c) {
  if (i === "0") c.pop();
  console.log(i);
}
const f = (xs: number[]) => {
  let n = 0;
  for (const i in xs) {
    n += +i;
    xs.splice(0, 1);
  }
  return n;
};
console.log(f([1, 2, 3, 4]));

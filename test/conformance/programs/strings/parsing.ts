const text = "the cat sat on the mat the end";
const freq: { [w: string]: number } = {};
for (const w of text.split(" ")) freq[w] = (freq[w] || 0) + 1;
console.log(
  freq,
  Object.entries(freq)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 2),
);
const cap = (s: string) => s.charAt(0).toUpperCase() + s.slice(1);
console.log(text.split(" ").map(cap).join(" "));
const caesar = (s: string, k: number) =>
  [...s]
    .map((c) => {
      const x = c.charCodeAt(0);
      return x >= 97 && x <= 122 ? String.fromCharCode(((x - 97 + k) % 26) + 97) : c;
    })
    .join("");
console.log(caesar("xyz abc", 3));
const rle = (s: string) => {
  let o = "";
  for (let i = 0; i < s.length; ) {
    let j = i;
    while (j < s.length && s[j] === s[i]) j++;
    o += s[i] + (j - i);
    i = j;
  }
  return o;
};
console.log(rle("aaabcc"));
const csv = "a,b\n1,2.5\n3,4";
const [head, ...rows] = csv.split("\n").map((l) => l.split(","));
const objs = rows.map((r) => Object.fromEntries(head!.map((k, i) => [k, Number(r[i])])));
console.log(
  objs,
  objs.reduce((s, o) => s + o["b"]!, 0),
);
let tok: { t: string; v: string }[] = [];
const src = "12+(3*4)";
for (let i = 0; i < src.length; i++) {
  const c = src[i]!;
  if (c >= "0" && c <= "9") {
    let v = c;
    while (i + 1 < src.length && src[i + 1]! >= "0" && src[i + 1]! <= "9") v += src[++i];
    tok.push({ t: "n", v });
  } else tok.push({ t: "o", v: c });
}
console.log(tok.map((x) => x.v).join(" "));
let pos = 0;
const peek = () => src[pos];
const expr = (): number => {
  let v = term();
  while (peek() === "+" || peek() === "-") v = src[pos++] === "+" ? v + term() : v - term();
  return v;
};
const term = (): number => {
  let v = fac();
  while (peek() === "*" || peek() === "/") v = src[pos++] === "*" ? v * fac() : v / fac();
  return v;
};
const fac = (): number => {
  if (peek() === "(") {
    pos++;
    const v = expr();
    pos++;
    return v;
  }
  let s = "";
  while (pos < src.length && /* digit */ src[pos]! >= "0" && src[pos]! <= "9") s += src[pos++];
  return Number(s);
};
console.log(expr());

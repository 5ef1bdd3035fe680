// text processing
const csv = "name,age,city\nAnn,30,Paris\nBob,25,\"New York\"\n"; const rows = csv.trim().split("\n").map(l => l.split(",")); console.log(rows); const [hdr, ...body] = rows; console.log(body.map(r => Object.fromEntries(hdr!.map((h, i) => [h, r[i]!]))));
const words = "It was the best of times, it was the worst of times".toLowerCase().replaceAll(",", "").split(" "); const cnt = new Map<string, number>(); for (const w of words) cnt.set(w, (cnt.get(w) ?? 0) + 1); console.log([...cnt].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 4));
const isPal = (s: string) => { const t = [...s.toLowerCase()].filter(c => c >= "a" && c <= "z").join(""); return t === [...t].reverse().join(""); }; console.log(isPal("A man, a plan, a canal: Panama"), isPal("abc"));
const caesar = (s: string, k: number) => s.split("").map(c => { const n = c.charCodeAt(0); return n >= 97 && n <= 122 ? String.fromCharCode((n - 97 + k + 26) % 26 + 97) : c; }).join(""); console.log(caesar("hello, world", 3), caesar(caesar("abc", 5), -5));
const rle = (s: string) => { let out = ""; for (let i = 0; i < s.length;) { let j = i; while (j < s.length && s[j] === s[i]) j++; out += s[i]! + (j - i); i = j; } return out; }; console.log(rle("aaabbc"));
const camel = (s: string) => s.split("-").map((w, i) => i ? w.charAt(0).toUpperCase() + w.slice(1) : w).join(""); console.log(camel("foo-bar-baz"));
const hex = [...new Uint8Array([1, 171, 255])].map(b => b.toString(16).padStart(2, "0")).join(":"); console.log(hex, hex.split(":").map(h => parseInt(h, 16)));
const tpl = (s: string, v: Record<string, string | number>) => { let out = s; for (const [k, x] of Object.entries(v)) out = out.split(`{${k}}`).join(String(x)); return out; }; console.log(tpl("Hi {name}, {n} new, {name}!", { name: "Al", n: 3 }));
const lines = `line 1
  line 2
line 3`; console.log(lines.split("\n").map(l => l.trim().length), lines.indexOf("line 2"), lines.length);
console.log("a\tb\\n\u0041\x42\u{1F600}", 'q"q', `b\`t`, "🎉".length >= 1);
console.log("x=" + 1 + 2, 1 + 2 + "=x", "a" + null + undefined + true + 1.50, "5" + 3, `${1 + 1}${"a"}`);
console.log("abcabc".lastIndexOf("b"), "abc".slice(-2, -1), "abc".substring(-1, 2), "abc".substr(1), "a-b_c".split("-")[1]!.split("_"), "  pad".padEnd(8, "*"), "trim\n\t ".trimEnd() + "|");
const num = "1234567.891"; const [int, dec] = num.split("."); let grouped = ""; for (let i = 0; i < int!.length; i++) { if (i && (int!.length - i) % 3 === 0) grouped += ","; grouped += int![i]; } console.log(`${grouped}.${dec}`);
const bin = (n: number): string => n < 2 ? String(n) : bin(n >> 1) + (n & 1); console.log(bin(10), parseInt(bin(10), 2));
console.log([..."banana"].reduce<Record<string, number>>((a, c) => ({ ...a, [c]: (a[c] ?? 0) + 1 }), {}), new Set("banana").size, [..."cab"].sort().join(""), "b" in { b: 1 });
console.log("Hello".split("").map(c => c === c.toUpperCase() ? c.toLowerCase() : c.toUpperCase()).join(""), "%d items", "tab\there", ["multi\nline"], "é".charCodeAt(0), "z".codePointAt(0), "ab".at(-1), "a,b;c".split(";").flatMap(x => x.split(",")));

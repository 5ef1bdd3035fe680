const str = "Hello, World";
console.log(
  str.length,
  str[0],
  str.at(-1),
  str.slice(-5),
  str.split(", "),
  str.indexOf("o"),
  str.replace("o", "0"),
  str.toLowerCase().includes("world"),
);
console.log(
  [..."abc"].reverse().join(""),
  "ab".repeat(2),
  "x".padStart(3, "."),
  " t ".trim(),
  "a-b-c".split("-").map((s) => s.toUpperCase()),
);
let w = "";
for (let i = 0; i < 3; i++) w += String.fromCharCode(97 + i);
console.log(w, w.charCodeAt(1), "b" > "a", "a" + 1 + 2, 1 + 2 + "a");
const isPal = (s: string) => {
  for (let i = 0, j = s.length - 1; i < j; i++, j--) if (s[i] !== s[j]) return false;
  return true;
};
console.log(isPal("racecar"), isPal("ab"));

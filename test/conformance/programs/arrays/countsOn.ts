// Indexes that count on with nothing to stop them: at the end there is nothing that the element could be equal to.
function spaced(text: string, places: number[]): string {
  const out: string[] = [];
  for (let i = 0, j = 0; i < text.length; i++) {
    if (i === places[j]) {
      out.push(" ");
      j++;
    }
    out.push(text[i]!);
  }
  return out.join("");
}
console.log(spaced("LeetcodeHelpsMe", [4, 8, 13]), spaced("ab", []), spaced("abc", [0, 1, 2]));

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let found = 0;
  for (const word of whole) if (word === part[found]) found++;
  return found === part.length;
}
console.log(isSubsequence(["a", "c"], ["a", "b", "c", "d"]), isSubsequence(["c", "a"], ["a", "b", "c"]));

let at = 0;
const marks = [1, 3];
const changed: number[] = [];
for (const n of [0, 1, 2, 3, 4, 5]) {
  if (marks[at] !== n) continue;
  changed.push(n);
  at += 1;
  at++;
  at--;
}
console.log(changed, at);

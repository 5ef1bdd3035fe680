const values = new Map<string, number>();

function run(line: string): string {
  const words = line.trim().split(" ");
  if (words[0] === "set" && words.length === 3) {
    values.set(words[1]!, Number.parseInt(words[2]!, 10));
    return "ok";
  }
  if (words[0] === "get") return String(values.get(words[1]!) ?? "not set");
  return `unknown: ${words[0]}`;
}

let count = 0;
for (let i = 0; i < 5000; i++) {
  for (const line of [`set led ${i}`, "get led", "get fan", "jump"]) count += run(line).length;
}
console.log(count);

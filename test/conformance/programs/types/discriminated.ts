type Ev = { type: "key"; code: number } | { type: "text"; value: string } | { type: "none" };
function show(e: Ev): string {
  switch (e.type) {
    case "key":
      return "k" + e.code;
    case "text":
      return e.value.toUpperCase();
    default:
      return "-";
  }
}
console.log(([{ type: "key", code: 3 }, { type: "text", value: "hi" }, { type: "none" }] as Ev[]).map(show));

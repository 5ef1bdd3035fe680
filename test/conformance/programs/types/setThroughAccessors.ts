// What a setter was given isn't what its getter gives.
class Label {
  private text: string | null = null;
  get value(): string | null {
    return this.text;
  }
  set value(given: string | null) {
    this.text = given?.trim() || null;
  }
}
class Marked {
  private kept: number | string = 0;
  get value(): number | string {
    return this.kept;
  }
  set value(given: number | string) {
    this.kept = `${given}!`;
  }
}
const label = new Label();
label.value = "  ";
console.log(label.value, [label.value], `${label.value}`, JSON.stringify({ value: label.value }));
label.value = " k ";
console.log(label.value, [label.value]);
if (label.value !== null) console.log(label.value.length);
const marked = new Marked();
marked.value = 5;
console.log(marked.value, [marked.value], typeof marked.value);

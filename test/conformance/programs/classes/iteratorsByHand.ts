// Iterators that read behind the end, where nobody looks at the value.
class Texts implements IterableIterator<string> {
  private at = 0;
  constructor(private readonly texts: string[]) {}
  next(): IteratorResult<string> {
    const item = this.texts[this.at];
    this.at++;
    return { value: item, done: this.at > this.texts.length };
  }
  [Symbol.iterator]() {
    return this;
  }
}
for (const text of new Texts(["a", "b"])) console.log(text);
console.log([...new Texts(["p"])], new Texts([]).next());

class Items<T> {
  private at = 0;
  constructor(private readonly items: T[]) {}
  next(): IteratorResult<T> {
    const value = this.items[this.at++]!;
    return { done: this.at > this.items.length, value };
  }
}
const items = new Items([1, 2]);
for (let step = items.next(); !step.done; step = items.next()) console.log(step.value);

class Cursor {
  private at: number;
  constructor(private readonly xs: number[]) {
    this.at = xs.length;
  }
  previous(): { value: number; done: boolean } {
    const value = this.xs[--this.at];
    const done = this.at < 0;
    return { value, done };
  }
}
const cursor = new Cursor([1, 2]);
for (let step = cursor.previous(); !step.done; step = cursor.previous()) console.log(step.value);

function steps(texts: string[]) {
  let at = 0;
  return {
    next: (): IteratorResult<string> => {
      const text = texts[at];
      at += 1;
      return at > texts.length ? { value: undefined, done: true } : { value: text, done: false };
    },
  };
}
const byHand = steps(["q"]);
console.log(byHand.next(), byHand.next());

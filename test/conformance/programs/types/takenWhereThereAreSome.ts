// Elements that are taken after a check that there are some, of collections that give null where there are none.
class Stack<T> {
  protected readonly items: T[] = [];
  push(...items: T[]): this {
    this.items.push(...items);
    return this;
  }
  get size(): number {
    return this.items.length;
  }
  isEmpty(): boolean {
    return this.items.length === 0;
  }
  pop(): T | null | undefined {
    if (this.isEmpty()) return null;
    return this.items.pop();
  }
  shift() {
    if (this.size === 0) return null;
    const first = this.items.shift();
    return first;
  }
  get last() {
    return this.items.length > 0 ? this.items[this.items.length - 1] : null;
  }
}
const stack = new Stack<string>().push("a", "b", "c");
console.log(stack.last, stack.pop(), stack.shift(), `${stack.last}`, stack.pop());
console.log(stack.last, stack.pop(), stack.shift(), [stack.pop(), stack.last], { last: stack.last });
console.log(JSON.stringify({ last: stack.last, popped: stack.pop() }), stack.pop() === null);

interface Node {
  readonly value: number;
  readonly left: Node | null;
  readonly right: Node | null;
}
const leaf = (value: number): Node => ({ value, left: null, right: null });
const found: (number | null)[] = [];
const todo: (Node | null)[] = [{ value: 1, left: leaf(2), right: null }];
while (todo.length > 0) {
  const node = todo.shift();
  if (node === null) {
    found.push(null);
    continue;
  }
  found.push(node!.value);
  todo.push(node!.left, node!.right);
}
console.log(found);
const texts: (string | null)[] = ["x", null];
while (texts.length) {
  const text = texts.pop();
  console.log(text, `${text}`, [text]);
}

interface Node<T> {
  value: T;
  next: Node<T> | null;
}
let head: Node<number> | null = null;
for (let i = 0; i < 3; i++) head = { value: i, next: head };
for (let p = head; p !== null; p = p.next) console.log(p.value);
class Tree {
  left?: Tree;
  right?: Tree;
  constructor(public key: number) {}
  insert(k: number) {
    if (k < this.key) {
      if (this.left) this.left.insert(k);
      else this.left = new Tree(k);
    } else if (this.right) this.right.insert(k);
    else this.right = new Tree(k);
  }
  *walk(): Generator<number> {
    if (this.left) yield* this.left.walk();
    yield this.key;
    if (this.right) yield* this.right.walk();
  }
}
const tr = new Tree(5);
[3, 8, 1, 4].forEach((k) => tr.insert(k));
console.log([...tr.walk()]);

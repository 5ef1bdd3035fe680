type Listener = (ev: string, n: number) => void;
class Emitter {
  private ls: Listener[] = [];
  on(l: Listener) {
    this.ls.push(l);
    return this;
  }
  off(l: Listener) {
    this.ls = this.ls.filter((x) => x !== l);
  }
  emit(ev: string, n: number) {
    for (const l of this.ls) l(ev, n);
  }
}
const em = new Emitter();
const l1 = () => console.log("no args");
const l2 = (e: string) => console.log(e);
em.on(l1)
  .on(l2)
  .on((e, n) => console.log(e, n));
em.emit("x", 1);
em.off(l1);
em.emit("y", 2);

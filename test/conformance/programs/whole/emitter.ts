type Handler<T> = (payload: T) => void;
interface Events { open: string; close: number; data: { id: number; tags: string[] } }
class Emitter<E extends object> {
  private handlers = new Map<keyof E, Handler<any>[]>();
  on<K extends keyof E>(name: K, h: Handler<E[K]>): () => void {
    const list = this.handlers.get(name) ?? [];
    list.push(h);
    this.handlers.set(name, list);
    return () => {
      const at = list.indexOf(h);
      if (at >= 0) list.splice(at, 1);
    };
  }
  emit<K extends keyof E>(name: K, payload: E[K]): number {
    const list = this.handlers.get(name);
    if (!list) return 0;
    for (const h of [...list]) h(payload);
    return list.length;
  }
  once<K extends keyof E>(name: K, h: Handler<E[K]>) {
    const off = this.on(name, (p) => { off(); h(p); });
  }
}
const em = new Emitter<Events>();
const off = em.on("open", (s) => console.log("open", s));
em.on("data", ({ id, tags }) => console.log("data", id, tags.join("+")));
em.once("close", (n) => console.log("closed", n));
console.log(em.emit("open", "a"), em.emit("data", { id: 1, tags: ["x", "y"] }), em.emit("close", 3), em.emit("close", 4));
off();
console.log(em.emit("open", "b"));

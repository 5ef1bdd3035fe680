class Base { constructor() { this.setup(); } setup() { console.log("base setup"); } }
class D extends Base { x = 1; y?: string; override setup() { console.log("x is", this.x, this.y); } }
const d = new D(); console.log(d.x, d);
abstract class View { protected html = ""; constructor(readonly id: string) { this.render(); } abstract template(): string; render() { this.html = this.template(); return this; } get out() { return this.html; } }
class Btn extends View { label = "ok"; count = 0; template() { return `<b id=${this.id}>${this.label}</b>${this.count || ""}`; } }
const v = new Btn("q"); console.log(v.out, v.render().out, v);
class E1 { v = this.calc(); calc(): number | string { return 1; } } class E2 extends E1 { k = 2; #p = 3; override calc() { try { return this.k * this.#p; } catch (e) { return (e as Error).constructor.name; } } } console.log(new E2(), new E2().calc());

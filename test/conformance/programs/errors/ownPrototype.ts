class MyErr extends Error { constructor(m: string, readonly code: number) { super(m); Object.setPrototypeOf(this, new.target.prototype); this.name = new.target.name; } }
class Sub extends MyErr { constructor() { super("sub", 2); } }
try { throw new Sub(); } catch (e) { console.log(e instanceof Sub, e instanceof MyErr, (e as MyErr).name, (e as MyErr).code, String(e)); }
class E2 extends Error { constructor(m: string) { super(m); Object.setPrototypeOf(this, E2.prototype); this.name = "E2"; } }
console.log(new E2("x") instanceof E2, `${new E2("x")}`);
class E3 extends E2 { constructor(m: string) { super(m); Object.setPrototypeOf(this, E3.prototype); this.name = this.constructor.name; } }
console.log(new E3("x") instanceof E3, `${new E3("x")}`);

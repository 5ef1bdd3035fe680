class Temp {
  #c = 0;
  static #made = 0;
  static {
    Temp.#made = 10;
  }
  static get made() {
    return Temp.#made;
  }
  get f() {
    return (this.#c * 9) / 5 + 32;
  }
  set f(v: number) {
    this.#c = ((v - 32) * 5) / 9;
  }
  #secret() {
    return this.#c;
  }
  reveal() {
    return this.#secret();
  }
  static is(o: object) {
    return #c in o;
  }
}
const tt = new Temp();
tt.f = 212;
console.log(tt.reveal(), tt.f, Temp.made, Temp.is(tt), Temp.is({}));

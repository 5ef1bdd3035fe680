abstract class Animal {
  static count = 0;
  constructor(protected name: string) {
    Animal.count++;
  }
  abstract sound(): string;
  speak() {
    return `${this.name} says ${this.sound()}`;
  }
  toString() {
    return `Animal(${this.name})`;
  }
}
class Dog extends Animal {
  sound() {
    return "woof";
  }
}
class Puppy extends Dog {
  override sound() {
    return super.sound() + "!";
  }
  get loud() {
    return this.sound().toUpperCase();
  }
}
const pets: Animal[] = [new Dog("Rex"), new Puppy("Bit")];
for (const p of pets) console.log(p.speak(), String(p), p instanceof Puppy);
console.log(Animal.count, (pets[1] as Puppy).loud);
class Vec {
  constructor(
    readonly x: number,
    readonly y: number,
  ) {}
  add(o: Vec) {
    return new Vec(this.x + o.x, this.y + o.y);
  }
  static zero = new Vec(0, 0);
  get len() {
    return Math.sqrt(this.x * this.x + this.y * this.y);
  }
}
console.log(new Vec(1, 2).add(new Vec(2, 2)), Vec.zero.len, new Vec(3, 4).len);

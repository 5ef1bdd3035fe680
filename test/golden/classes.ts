/** What all actuators have in common. */
abstract class Actuator {
  static count = 0;
  protected level = 0;

  constructor(readonly name: string) {
    Actuator.count++;
  }

  abstract get unit(): string;

  set(level: number): this {
    this.level = this.limit(level);
    return this;
  }

  protected limit(level: number): number {
    return Math.max(0, level);
  }

  toString(): string {
    return `${this.name}: ${this.level} ${this.unit}`;
  }
}

class Fan extends Actuator {
  get unit() {
    return "rpm";
  }

  protected override limit(level: number): number {
    return Math.min(super.limit(level), 3000);
  }
}

class Lamp extends Actuator {
  constructor(name: string, private readonly isColoured = false) {
    super(name);
  }

  get unit() {
    return this.isColoured ? "% (colour)" : "%";
  }
}

const all: Actuator[] = [new Fan("fan").set(5000), new Lamp("desk", true).set(40), new Lamp("door")];
for (const actuator of all) console.log(`${actuator}`);
console.log(Actuator.count, all.filter((a) => a instanceof Lamp).length);

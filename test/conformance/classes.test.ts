import { describe, it } from "vitest";
import { program } from "./program.js";

describe("classes stay readable", () => {
  it("fields, methods, accessors", () =>
    program`
      /** A counter. */
      class Counter {
        static readonly step = 2;
        private count = 0;
        label: string;
        constructor(label: string) {
          this.label = label;
        }
        // Goes up.
        up(): number {
          return (this.count += Counter.step);
        }
        get empty() {
          return this.count === 0;
        }
      }
      const c = new Counter("a");
      c.up();
    `.becomes(`
      class Counter:
          """A counter."""

          step = 2

          def __init__(self, label):
              self.count = 0
              self.label = label

          # Goes up.
          def up(self):
              count = self.count + Counter.step
              self.count = count
              return count

          @property
          def empty(self):
              return self.count == 0


      c = Counter("a")
      c.up()
    `));

  it("inheritance", () =>
    program`
      class Shape {
        constructor(readonly name: string) {}
        describe() {
          return this.name;
        }
      }
      class Square extends Shape {
        constructor(private side: number) {
          super("square");
        }
        override describe() {
          const size = () => super.describe() + "!";
          return super.describe() + size();
        }
      }
      console.log(new Square(2).describe());
    `.becomes(`
      class Shape:
          def __init__(self, name):
              self.name = name

          def describe(self):
              return self.name


      class Square(Shape):
          def __init__(self, side):
              super().__init__("square")
              self.side = side

          def describe(self):
              def size():
                  return Shape.describe(self) + "!"

              return super().describe() + size()


      print(Square(2).describe())
    `));
});

describe("enums, modules and async functions stay readable", () => {
  it("enums leave nothing where their values are known", () =>
    program`
      enum Mode { Slow = 1, Fast = 4 }
      const mode = Mode.Fast as Mode;
      console.log(mode === Mode.Slow ? "slow" : "fast");
    `.becomes(`
      mode = 4
      print("slow" if mode == 1 else "fast")
    `));

  it("imports take names", () =>
    program({
      "main.ts":
        'import { twice, count as n } from "./lib/math.js";\nimport { sleep_ms } from "time";\nsleep_ms(twice(n));',
      "lib/math.ts": "export const count = 2;\nexport function twice(x: number) {\n  return x * 2;\n}",
    }).becomes(`
      from lib.math import twice, count as n
      from time import sleep_ms

      sleep_ms(twice(n))
    `));

  it("a program without promises has no event loop; one with them ends with it", () =>
    program`
      async function late(ms: number) {
        await new Promise<void>((resolve) => setTimeout(resolve, ms));
        return "late";
      }
      late(1).then((text) => console.log(text));
    `.becomes(`
      from mpc_prelude import Promise, async_function, run, set_timeout


      @async_function
      def late(ms):
          yield Promise(lambda resolve, _: set_timeout(resolve, ms))
          return "late"


      late(1).then(lambda text: print(text))

      run()
    `));
});

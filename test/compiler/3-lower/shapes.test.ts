import { describe, it } from "vitest";
import { program } from "../../conformance/program.js";

describe("statements", () => {
  it("a counting loop is a range", () =>
    program`
      for (let i = 0; i < 3; i++) console.log(i);
    `.becomes(`
      for i in range(3):
          print(i)
    `));

  it("a loop whose counter is assigned is a while", () =>
    program`
      for (let i = 0; i < 9; i++) {
        if (i === 3) i += 2;
        console.log("n" + i);
      }
    `.becomes(`
      i = 0
      while i < 9:
          if i == 3:
              i += 2
          print("n" + str(i))
          i += 1
    `));

  it("a switch without fall-through is a chain of ifs", () =>
    program`
      function name(n: number): string {
        switch (n) {
          case 1: return "one";
          case 2:
          case 3: return "few";
          default: return "many";
        }
      }
      console.log(name(1));
    `.becomes(`
      def name(n):
          if n == 1:
              return "one"
          elif n in (2, 3):
              return "few"
          else:
              return "many"


      print(name(1))
    `));

  it("comments, blank lines and bases of numbers stay", () =>
    program`
      // The address of the sensor.
      const ADDRESS = 0x76; // or 0x77

      /** Doubles. */
      function double(x: number): number {
        return x * 2;
      }

      // Runs.
      console.log(double(ADDRESS) + "");
    `.becomes(`
      # The address of the sensor.
      ADDRESS = 0x76  # or 0x77


      def double(x):
          """Doubles."""
          return x * 2


      # Runs.
      print(str(double(ADDRESS)))
    `));

  it("comments of types go with them, headings stay", () =>
    program`
      // A heading.

      /** A point. */
      interface Point { x: number }
      declare const erased: Point;

      // Says so.
      console.log("done"); // at the end
      // The end.
    `.becomes(`
      # A heading.

      # Says so.
      print("done")  # at the end

      # The end.
    `));

  it("closures of a loop keep their turn", () =>
    program`
      const fs: (() => number)[] = [];
      for (const x of [1, 2]) fs.push(() => x);
      console.log(fs.length);
    `.becomes(`
      fs = []


      def turn(x):
          fs.append(lambda: x)


      for x in [1, 2]:
          turn(x)
      print(len(fs))
    `));
});

describe("expressions", () => {
  it("a swap is a swap", () =>
    program`
      let [a, b] = ["x", "y"];
      [a, b] = [b, a];
      console.log(a + b);
    `.becomes(`
      a, b = "x", "y"
      a, b = b, a
      print(a + b)
    `));

  it("an optional chain evaluates its head once", () =>
    program`
      const o: { s?: string } = {};
      console.log(o.s?.length === 2 ? "two" : "other");
    `.becomes(`
      o = {}
      s = o.get("s")
      print("two" if (None if s is None else len(s)) == 2 else "other")
    `));

  it("an unused chain is an if", () =>
    program`
      const xs: number[] | undefined = [1].length ? [] : undefined;
      xs?.push(1);
    `.becomes(`
      xs = [] if len([1]) else None
      if xs is not None:
          xs.append(1)
    `));

  it("evaluation order costs a temporary only where it shows", () =>
    program`
      let i = 1;
      i = i++ + ++i;
      const xs = [i, i + 1];
      console.log(xs.length);
    `.becomes(`
      i = 1
      i_ = i
      i += 1
      i += 1
      i = i_ + i
      xs = [i, i + 1]
      print(len(xs))
    `));

  it("templates are formats", () =>
    program`
      const name: string = "pin";
      console.log(\`\${name} is \${3 > 2 ? "on" : "off"} at 50%\`);
    `.becomes(`
      name = "pin"
      print("%s is %s at 50%%" % (name, "on" if 3 > 2 else "off"))
    `));

  it("Maps and Sets that are only looked up", async () => {
    await program`
      const counts = new Map<string, number>();
      const seen = new Set<string>(["a"]);
      export function add(word: string) {
        counts.set(word, (counts.get(word) ?? 0) + 1);
        seen.delete(word);
        return counts.has(word) && seen.size > 0;
      }
      add("a");
    `.becomes(`
      counts = {}
      seen = {"a"}


      def add(word):
          counts[word] = counts.get(word, 0) + 1
          seen.discard(word)
          return word in counts and len(seen) > 0


      add("a")
    `);
  });

  it("defaults that nobody asks for by undefined", async () => {
    await program`
      const SIZE = 8;
      class Buffer { constructor(readonly size = SIZE, readonly name = "b") {} }
      function step(by = 1, most?: number, least = -1) { return most === undefined ? by : least; }
      new Buffer();
      step(2, 3);
      step(undefined);
    `.becomes(`
      SIZE = 8


      class Buffer:
          def __init__(self, size=SIZE, name="b"):
              self.size = size
              self.name = name


      def step(by=None, most=None, least=-1):
          if by is None:
              by = 1
          return by if most is None else least


      Buffer()
      step(2, 3)
      step(None)
    `);
  });

  it("tuples, and what is cut out of an array", async () => {
    await program`
      const points: [number, number][] = [[1, 2], [3, 4]];
      for (const [x, y] of points) console.log(x + y);
      const [a] = points.map(([x, y]) => x * y).filter((n) => n > 2);
      const index = points.length > 5 ? 1 : 0;
      points.splice(index, 1);
      points.shift();
    `.becomes(`
      points = [[1, 2], [3, 4]]
      for x, y in points:
          print(x + y)
      result = [n for n in [x * y for x, y in points] if n > 2]
      a = result[0]
      index = 1 if len(points) > 5 else 0
      del points[index:index + 1]
      del points[:1]
    `);
  });
});

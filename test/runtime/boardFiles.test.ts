import { describe, expect, test } from "vitest";
import { inParts, PRELUDE } from "../../runtime/boardFiles.js";

const helper = (i: number) => `def helper_${i}(x):\n return x + ${i}\n`;
const text = Array.from({ length: 400 }, (_, i) => helper(i)).join("");

describe("a long prelude travels in parts", () => {
  test("that begin with a definition, none longer than a board compiles at once, nothing lost", () => {
    const [first, ...parts] = inParts({ path: `${PRELUDE}.py`, text });
    expect(first?.text).toContain(`range(${parts.length})`);
    expect(parts.length).toBeGreaterThan(3);
    expect(parts.map((part) => part.text).join("")).toBe(text);
    for (const [i, part] of parts.entries()) {
      expect(part.path).toBe(`${PRELUDE}.${i}`);
      expect(part.text).toMatch(/^def /);
      expect(part.text.length).toBeLessThanOrEqual(4000);
    }
  });

  test("a decorator stays with what it decorates", () => {
    const decorated = Array.from({ length: 200 }, (_, i) => `@wrap\n${helper(i)}`).join("");
    for (const part of inParts({ path: `${PRELUDE}.py`, text: decorated }).slice(1))
      expect(part.text).toMatch(/^@wrap\n/);
  });

  test("short ones, and the modules of a program, stay whole", () => {
    const short = { path: `${PRELUDE}.py`, text: helper(1) };
    const own = { path: "main.py", text };
    expect([...inParts(short), ...inParts(own)]).toEqual([short, own]);
  });
});

import { describe, expect, test } from "vitest";
import { Faults, type Step } from "../../../virtual/host/faults.js";
import type { Fault } from "../../../virtual/types.js";

const text = (steps: Step[]) =>
  steps
    .map((step) => ("bytes" in step ? Buffer.from(step.bytes).toString() : JSON.stringify(step)))
    .join("|");

const apply = (faults: Fault[], ...chunks: string[]) => {
  const line = new Faults(faults, 1, "toBoard");
  return chunks.map((chunk) => text(line.apply(Buffer.from(chunk)))).join("/");
};

describe("planned faults", () => {
  const direction = "toBoard";
  test.each<[string, Fault, string]>([
    ["drop", { direction, at: 2, kind: "drop" }, "ab/def"],
    ["drop several, over a boundary", { direction, at: 1, kind: "drop", count: 3 }, "a/ef"],
    ["repeat", { direction, at: 0, kind: "repeat" }, "aabc/def"],
    ["repeat more", { direction, at: 5, kind: "repeat", count: 2 }, "abc/defff"],
    ["swap", { direction, at: 0, kind: "swap" }, "bac/def"],
    ["swap over a boundary", { direction, at: 2, kind: "swap" }, "ab/dcef"],
    ["flip", { direction, at: 1, kind: "flip", mask: 0x20 }, "aBc/def"],
    ["flip the lowest bit", { direction, at: 1, kind: "flip" }, "acc/def"],
    ["delay", { direction, at: 1, kind: "delay", milliseconds: 5 }, 'a|{"delay":5}|bc/def'],
    ["reset", { direction, at: 3, kind: "reset" }, 'abc/{"reset":true}|def'],
    ["another direction", { direction: "toHost", at: 1, kind: "drop" }, "abc/def"],
  ])("%s", (_, fault, expected) => {
    expect(apply([fault], "abc", "def")).toBe(expected);
  });

  test("several", () => {
    const faults: Fault[] = [
      { direction, at: 0, kind: "drop" },
      { direction, at: 2, kind: "repeat" },
      { direction, at: 4, kind: "swap" },
    ];
    expect(apply(faults, "abcdefg")).toBe("bccdfeg");
  });
});

describe("random faults", () => {
  const run = (seed: number, rate: number, after = 0) => {
    const line = new Faults({ rate, after }, seed, "toHost");
    return text(line.apply(Buffer.alloc(5000, "x")));
  };

  test("are the same for the same seed only", () => {
    expect(run(1, 0.01)).toBe(run(1, 0.01));
    expect(run(1, 0.01)).not.toBe(run(2, 0.01));
  });

  test("come at the rate that was asked for, and not before", () => {
    const line = new Faults({ rate: 0.01, kinds: ["drop"], after: 1000 }, 3, "toHost");
    expect(text(line.apply(Buffer.alloc(1000)))).toHaveLength(1000);
    const left = text(line.apply(Buffer.alloc(10_000))).length;
    expect(10_000 - left).toBeGreaterThan(50);
    expect(10_000 - left).toBeLessThan(200);
    expect(run(1, 0)).toHaveLength(5000);
  });

  test("keep to their direction", () => {
    const line = new Faults({ rate: 1, kinds: ["drop"], direction: "toBoard" }, 1, "toHost");
    expect(text(line.apply(Buffer.from("abc")))).toBe("abc");
  });
});

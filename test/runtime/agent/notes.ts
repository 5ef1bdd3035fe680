import { fn, stub } from "../remote/module.js";

/** A module that remembers its calls: whether one got lost, ran twice or out of turn. */
export const notes = stub(
  `
calls = []
def note(n):
    calls.append(n)
    return n * 2
def noted():
    return calls
def large():
    return "x" * 40000
`,
  { note: fn("note", [["n", "int"]], "int"), noted: fn("noted", [], "any"), large: fn("large", [], "str") },
);

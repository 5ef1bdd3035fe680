import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as mpc from "mpc";
import { describe, expect, test } from "vitest";
import { errorCodes } from "../runtime/errorCodes.js";

const page = readFileSync(join(import.meta.dirname, "../docs/errors.md"), "utf8");

/** Codes by class, as the page's table has them: rows without a class belong to the one above. */
function documented(): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  let current = "";
  for (const [, named, code] of page.matchAll(/^\|(?: `(\w+)`[^|]*)?\s*\| `([a-z-]+)` \|/gm)) {
    current = named ?? current;
    found[current] = [...(found[current] ?? []), code!];
  }
  return found;
}

describe("docs/errors.md", () => {
  test("has every class with its codes, and no others", () => {
    const sorted = (codes: Record<string, readonly string[]>) =>
      Object.fromEntries(Object.entries(codes).map(([name, list]) => [name, [...list].sort()]));
    expect(sorted(documented())).toEqual(sorted(errorCodes));
  });

  test("says which classes belong to another", () => {
    for (const [, name, parent] of page.matchAll(/^\| `(\w+)`, an? `(\w+)` \|/gm)) {
      expect(Object.getPrototypeOf(classNamed(name!))).toBe(classNamed(parent!));
    }
  });
});

test("the package exports every class, each under one root", () => {
  for (const name of Object.keys(errorCodes)) {
    expect(Object.hasOwn(mpc, name), name).toBe(true);
    if (name !== "MpcError") expect(rootOf(classNamed(name))).toBe(mpc.MpcError);
  }
});

test("a class that is exported has codes", () => {
  const classes = Object.entries(mpc).filter(([name]) => name.endsWith("Error"));
  expect(classes.map(([name]) => name).sort()).toEqual(Object.keys(errorCodes).sort());
});

test("the cause is kept, and the general code is the default", () => {
  const cause = new Error("underneath");
  const made = [
    new mpc.AddressError("x", { cause }),
    new mpc.ConnectError("x", { cause }),
    new mpc.NotFoundError("x", { cause }),
    new mpc.BusyError("x", { cause }),
    new mpc.AuthenticationError("x", { cause }),
    new mpc.TimeoutError("x", { cause }),
    new mpc.DisconnectedError("x", { cause }),
    new mpc.ResetError("x", { cause }),
    new mpc.ProtocolError("x", { cause }),
    new mpc.ValueError("x", { cause }),
    new mpc.UnsupportedError("x", { cause }),
    new mpc.BoardError("x", { cause, pyType: "OSError" }),
  ];
  for (const error of made) {
    expect(error.cause).toBe(cause);
    expect(error.name).toBe(error.constructor.name);
    expect(error.code).toBe(errorCodes[error.name as keyof typeof errorCodes][0]);
    expect(error).toBeInstanceOf(mpc.MpcError);
  }
});

function classNamed(name: string): object {
  return (mpc as unknown as Record<string, object>)[name]!;
}

/** The last class below Error. */
function rootOf(made: object): object {
  const parent = Object.getPrototypeOf(made) as object;
  return parent === Error ? made : rootOf(parent);
}

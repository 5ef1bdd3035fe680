import { test } from "vitest";
import { program } from "../../conformance/program.js";

test("dictionaries of MicroPython have keys, tables of names attributes", () =>
  program`
    import { loads } from "json";
    import { Pin } from "machine";
    import { get } from "requests";
    import { DMA } from "rp2";
    const { headers } = get("http://board/");
    export const lines = [headers["Content-Type"], headers.Host!];
    export const busy = new DMA().unpack_ctrl(0).busy;
    export const pins = (name: string) => [Pin.board[name], Pin.board["LED"], Pin.cpu["A-1"]];
    const value = loads("{}");
    export const a = value && typeof value === "object" && "a" in value ? value.a : 0;
  `.becomes(
    `
    result = get("http://board/")
    headers = result.headers
    lines = [headers.get("Content-Type"), headers["Host"]]
    busy = DMA().unpack_ctrl(0)["busy"]


    def pins(name):
        return [getattr(Pin.board, name), Pin.board.LED, getattr(Pin.cpu, "A-1")]


    value = loads("{}")
    a = prop(value, "a") if truthy(value) and typeof(value) == "object" and has_prop("a", value) else 0
  `,
    { port: "rp2" },
  ));

test("a lock isn't what it gives when it is entered", () =>
  program`
    import { allocate_lock, type LockType } from "_thread";
    const lock = allocate_lock();
    export function f(other: LockType | null) {
      using held = lock;
      using more = other;
      return held.locked();
    }
    f(null);
  `.becomes(`
    lock = allocate_lock()


    def f(other=None):
        held = lock
        with held:
            more = other
            if more is not None:
                more.__enter__()
            try:
                return held.locked()
            finally:
                if more is not None:
                    more.__exit__(None, None, None)


    f(None)
  `));

import { lowerReplacement } from "../3-lower/constructs/decorators.js";
import * as py from "../python/index.js";
import * as r from "./rows.js";
import type { BuiltinTable } from "./table.js";

/** What a decorator is told of the member that it decorates. */
export const decoratorcontext: BuiltinTable<ClassFieldDecoratorContext> = {
  kind: r.property("kind", { pure: true, result: r.str }),
  name: r.property("name", { pure: true }),
  static: r.property("static", { pure: true, result: r.bool }),
  private: r.property("private", { pure: true, result: r.bool }),
  access: r.property("access"),
  metadata: r.rejected("MPC2318"),
  addInitializer: {
    lower: (c, { self, args: [initializer] }) =>
      // starts.append(f)
      py.method(py.attr(c.expression(self!), "starts"), "append", [lowerReplacement(c, initializer!)]),
  },
};

import { CONTRACT_VERSION } from "../contract/index.js";
import { defineModule } from "./stub.js";

/** The module behind `board.eval`, loaded like any other: its value travels as typed data. */
export const evaluateModule = {
  __mpc__: defineModule({
    contract: CONTRACT_VERSION,
    name: "board.eval",
    hash: "",
    target: {},
    entry: "mpc_eval",
    files: [
      {
        path: "mpc_eval.py",
        text: "import __main__\n\ndef evaluate(expression):\n    return eval(expression, __main__.__dict__)\n",
      },
    ],
    exports: {
      evaluate: { kind: "function", py: "evaluate", params: [["expression", "str"]], result: "any" },
    },
  }),
};

/** The remote form of `evaluateModule`. */
export interface Evaluate {
  evaluate(expression: string): Promise<unknown>;
}

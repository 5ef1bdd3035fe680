import { NotImplementedError } from "../errors.js";
import type { Session } from "../repl/session.js";
import type { BoardFiles } from "./types.js";

const missing = (name: string) => async (): Promise<never> => {
  throw new NotImplementedError(`board.fs.${name}`, "use board.exec with open() and os");
};

/** Files over `exec`. */
export class SessionFiles implements BoardFiles {
  constructor(readonly session: Session) {}
  put = missing("put");
  get = missing("get");
  ls = missing("ls");
  tree = missing("tree");
  stat = missing("stat");
  mkdir = missing("mkdir");
  rm = missing("rm");
  mv = missing("mv");
  hash = missing("hash");
}

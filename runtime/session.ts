/** The runtime's lower layers by themselves: a board's bytes (`openStream`), and its REPL (`openSession`). Errors are those of `"mpc"`. */

export type { SessionOptions } from "./connect.js";
export type { OpenedStream } from "./openLink.js";
export {
  openSession,
  type ReplSession,
  type SessionExecOptions,
} from "./openSession.js";
export { type OpenStreamOptions, openStream } from "./openStream.js";
export type { ExecResult, ReplEvents } from "./repl/session.js";

import { AgentFunction, Kind } from "../../contract/index.js";
import { readValues } from "../marshal/reader.js";
import { Writer } from "../marshal/writer.js";
import type { Reply } from "./replyFrame.js";

/**
 * A reply that the agent keeps as a list under a handle: on links that carry text only it writes simple values until it has its
 * extension (later.py says how).
 */
export interface KeptReply {
  readonly handle: number;
  /** What the reply is. */
  readonly kind: Kind;
}

/** What the agent answers in place of such a reply: nothing else knows the connection's mark. */
export function keptReply(reply: Reply, mark: Uint8Array): KeptReply | undefined {
  if (reply.kind !== Kind.error) return undefined;
  const [type, , args] = readValues(reply.body);
  if (type !== "StopIteration" || typeof args !== "object" || args?.wire !== "list") return undefined;
  const [handle, kind, given] = args.items;
  if (given !== Buffer.from(mark).toString("latin1")) return undefined;
  return typeof handle === "number" && typeof kind === "number" ? { handle, kind: kind as Kind } : undefined;
}

/** Asks for the list: what the agent's globals give where they have no such name. */
export function requestForKept({ handle }: KeptReply): Uint8Array {
  const out = new Writer();
  out.int(AgentFunction.invoke);
  out.handle(0);
  out.string("get");
  out.string("");
  out.handle(handle);
  return out.finish();
}

/** The reply, of the list that has come: its items are the values, behind a byte that says how many. */
export const replyOfKept = ({ kind }: KeptReply, answer: Reply): Reply =>
  answer.kind === Kind.value && (answer.body[0]! & 0xf0) === 0x90
    ? { kind, body: answer.body.subarray(1) }
    : answer;

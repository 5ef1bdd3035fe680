/** The unix port's own form of addresses. */
import type { Stream } from "asyncio";
import { print } from "builtins";
import { sockaddr } from "socket";

export function show(stream: Stream): void {
  const peer = stream.get_extra_info("peername");
  // @ts-expect-error not always host and port
  const [host]: readonly [string, number] = peer;
  print(host);
  if ("extend" in peer) print(sockaddr(peer));
}

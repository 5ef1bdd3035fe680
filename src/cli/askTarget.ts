import { portOfPlatform, type Target } from "../../contract/index.js";
import { connect } from "../../runtime/index.js";
import type { Reached } from "./boardOptions.js";

/** What a board says of itself, as far as code that is built for it needs to know. */
export async function askTarget({ address, ...how }: Reached): Promise<Partial<Target>> {
  await using board = await connect(address, how);
  const { platform, version, float, arch, mpy } = board.info;
  const { emitters } = await board.details();
  return {
    port: portOfPlatform(platform),
    version,
    float,
    emitters,
    ...(arch && { arch }),
    ...(mpy && { mpy }),
  };
}

import { portOfPlatform, type Target } from "../../contract/index.js";
import type { Board } from "../../runtime/index.js";

/** What a board says of itself, as far as code that is built for it needs to know. */
export async function askTarget(board: Board): Promise<Partial<Target>> {
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

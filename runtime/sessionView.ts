import { type BoardInfo, sessionInfo } from "./info.js";
import type { LineSession } from "./repl/lineSession.js";
import type { Stats } from "./types.js";

/** What whoever holds a session tells of it. */
export abstract class SessionView {
  constructor(protected readonly session: LineSession) {}

  get connected(): boolean {
    return this.session.connected;
  }

  get busy(): boolean {
    return this.session.busy;
  }

  get info(): BoardInfo {
    return sessionInfo(this.session);
  }

  get stats(): Stats {
    return this.session.stats;
  }
}

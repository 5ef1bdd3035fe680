/**
 * `mpc/remote`: what the declarations of host stubs name. An entry of its own, because a device project resolves `"mpc"` to the
 * device's side of it (by `paths`), also for the declarations that stand in for its sources.
 */
export type { Remote, RemoteValue } from "./remote-types.js";
export type { DefinedModule } from "./stub.js";

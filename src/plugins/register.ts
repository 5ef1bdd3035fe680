import { register } from "node:module";

// `node --import mpc/register host.ts`: TypeScript is transpiled, device modules become host stubs, annotated functions are rewritten.
register("./hooks.js", import.meta.url);

import { mpc } from "./unplugin.js";

/** mpc's plug-in for esbuild: device modules become host stubs, annotated functions are rewritten. */
export default mpc.esbuild;

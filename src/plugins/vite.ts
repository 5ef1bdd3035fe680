import { mpc } from "./unplugin.js";

/** mpc's plug-in for vite: device modules become host stubs, annotated functions are rewritten. */
export default mpc.vite;

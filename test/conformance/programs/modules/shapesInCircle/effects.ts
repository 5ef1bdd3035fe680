import { log } from "./log.js";
import { inc } from "./lib.js";
log("effects " + inc());
export {};

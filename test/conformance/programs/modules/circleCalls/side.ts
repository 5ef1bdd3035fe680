import { count } from "./lib.js"; console.log("side", count);

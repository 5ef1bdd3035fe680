import { inc } from "./lib.js"; console.log("effects body"); inc();

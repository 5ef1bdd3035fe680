import { state } from "./lib/things.js";
state.n *= 10;
console.log("effects run", state.n);

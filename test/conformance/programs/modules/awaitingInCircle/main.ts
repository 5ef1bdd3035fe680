// Modules that import each other, one of which imports a module that awaits.
import { x } from "./x.js";
import { y } from "./y.js";

console.log("main", x(), y());

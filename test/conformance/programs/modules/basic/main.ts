import answer, { add, PI as pi, type Point } from "./math.js";
import * as shapes from "./shapes.js";
export { add as plus } from "./math.js";
import "./effects.js";

const p: Point = { x: 1, y: 2 };
console.log(add(p.x, p.y), pi, answer());
console.log(shapes.area(3), new shapes.Square(2).describe(), shapes.names.join());

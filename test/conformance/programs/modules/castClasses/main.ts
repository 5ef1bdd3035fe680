import { Dir } from "./dir.js";
import File, { Link } from "./file.js";
const d = new Dir("a").add(new File("x", 3)).add(new Link("y", 4)).add(new Dir("in").add(new File("z", 1)));
console.log(d.size(), d.links());

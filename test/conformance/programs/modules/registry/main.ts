import { isEven } from "./even.js"; import { Registry } from "./registry.js"; import "./plugins/a.js"; import "./plugins/b.js"; import { A } from "./cycA.js";
console.log(isEven(10), isEven(7), Registry.names(), new A().b().a()?.name); export { isEven as default };

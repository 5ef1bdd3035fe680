import { logged, tagged, type Tagged } from "./decorators.js"; import { Service } from "./service.js";
@tagged("main") class Local { @logged run(n: number) { return n + 1; } } console.log(new Local().run(1)); console.log(new Service().work("x"));

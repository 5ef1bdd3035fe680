import { isEven } from "./lib/even.js"; import { isOdd } from "./lib/odd.js";
console.log(isEven(10), isOdd(7), isEven(3));

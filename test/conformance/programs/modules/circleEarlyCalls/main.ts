import { isEven } from "./even.js"; import { isOdd } from "./odd.js";
console.log(isEven(10), isOdd(7), isEven(3));

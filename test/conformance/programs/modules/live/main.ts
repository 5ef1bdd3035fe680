import { count, increment, state } from "./counter.js";
console.log(count);
increment();
increment();
console.log(count, state.total);
state.total = 10;
increment();
console.log(count, state.total);

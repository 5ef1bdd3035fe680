import { a, fa } from "./a.js"; import { b, fb } from "./b.js"; console.log(a, b, fa(3), fb(2));

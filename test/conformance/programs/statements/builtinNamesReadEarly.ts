// Python's built-in of that name isn't what a variable has before its declaration.
const early = () => { try { return hash; } catch (e) { return (e as Error).name; } };
console.log(early());
const hash = 1;
console.log(early(), hash);
const id = 5;
console.log(later());
function later() { return id; }
console.log(made());
class next { v = 1; }
function made() { try { return typeof new next(); } catch (e) { return (e as Error).name; } }
console.log(made(), id);

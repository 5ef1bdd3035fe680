console.log("before");
setTimeout(() => console.log("never"), 5);
function f(): void { throw new RangeError("uncaught"); }
f();

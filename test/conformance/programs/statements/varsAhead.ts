// vars of the type `unknown` that are read ahead of their declarations
console.log(typeof early, early === undefined, [early], JSON.stringify({ early }));
var early: unknown = 3;
console.log(typeof early, early, [early]);
if (typeof early === "number") console.log(early + 1);
function inside() {
  console.log(typeof own, own === undefined);
  var own: unknown = "s";
  return own;
}
console.log(inside(), typeof maybe);
var maybe: number | undefined = 5;
console.log(maybe);

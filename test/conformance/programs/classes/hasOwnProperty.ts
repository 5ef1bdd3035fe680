class A { public field = true; }
console.log(new A().hasOwnProperty("field"));
const a = new A(); console.log(a.hasOwnProperty("field"), a.hasOwnProperty("toString"));

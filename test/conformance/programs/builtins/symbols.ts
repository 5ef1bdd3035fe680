const s = Symbol.for("app.key"); console.log(Symbol.keyFor(s), s.description, s.toString(), Symbol("x").description);
console.log(Symbol.keyFor(Symbol("app.key")), Symbol.keyFor(Symbol("zz")), Symbol.for("app.key") === s);

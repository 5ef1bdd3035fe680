function f(x: number) { switch (x) { case 0: function zero() { return one() + 0.5; } return zero(); case 1: { function inner() { return "i"; } return inner(); } default: function one() { return k() + 1; } let n = 3; function k() { return 10 + (x > 5 ? n : 0); } if (x > 5) return one(); } return -1; }
console.log(f(0), f(1), f(2), f(7));

const o = {}; const f = () => 1; const a: number[] = []; const a1 = [7]; const s = "7"; const n: number | null = Math.random() > 2 ? 1 : null;
console.log(+o, -o, ~o);
console.log(+a, ~a, +a1, ~a1);
console.log(+s, -s, ~s, ~"x", -"x");
console.log(+true, -true, ~true, ~false);
console.log(+f, ~f, -f);
const v = { valueOf() { return 5; } };
console.log(+v, -v, ~v);
class T { toString() { return "12"; } }
console.log(+new T(), -new T(), ~new T());
console.log(+[1, 2], ~[1, 2], +"", ~"", +" 12 ", ~" 12 ");

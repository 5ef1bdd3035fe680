// Letters behind the end of a text, compared.
class Scanner { i = 0; constructor(readonly s: string) {} digits() { let j = this.i; while (this.s[j]! >= "0" && this.s[j]! <= "9") j++; const r = this.s.slice(this.i, j); this.i = j; return r; } word() { let j = this.i; while ((this.s[j]! >= "a" && this.s[j]! <= "z") || this.s[j] === "_") j++; return this.s.slice(this.i, j); } }
const sc = new Scanner("12ab_c"); console.log(sc.digits(), sc.word(), new Scanner("345").digits(), new Scanner("").word());
const isDigit = (t: string, i: number) => t[i]! >= "0" && t[i]! <= "9";
const t = "7"; console.log(isDigit(t, 0), isDigit(t, 1), "9" >= t[9]!, "0" <= t[9]!, t[9]! > "a", t[9]! < "a", !(t[9]! < "a"));
let sum = 0; for (let i = 0; i < t.length && t[i]! >= "0"; i++) sum += Number(t[i]!); console.log(sum);

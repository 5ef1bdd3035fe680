// BigInt of any text.
console.log(BigInt("123456789012345678901234567890"), BigInt("9007199254740993"), BigInt(" 12345678901234567890 "), BigInt("-99999999999999999999"), BigInt("0x1ffffffffffffffffff"));
const s: string = "123456789012345678901234567890"; console.log(BigInt(s) % 97n);
for (const text of ["", "  ", "-5", "+7", "0b101", "0o17", "0xFF", "1.5", "1e3", "-0x1", "abc", "12a", "-", "1_0", "0x"]) {
  try { console.log(text, BigInt(text)); } catch (e) { console.log(text, (e as Error).name); }
}

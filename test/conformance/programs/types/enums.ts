enum Color {
  Red,
  Green = 5,
  Blue,
}
enum Dir {
  Up = "UP",
  Down = "DOWN",
}
console.log(Color.Red, Color.Blue, Color[5], Dir.Up);
let col: Color = Color.Green;
console.log(col === Color.Green, Object.keys(Dir));
const enum K {
  A = 1,
  B = A << 2,
}
console.log(K.B);

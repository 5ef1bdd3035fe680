export function print(text: string, xs: number[], n: string) {
  console.log("own print", text, xs.length, n);
}
export const list = [1, 2];
export const None_ = "none";

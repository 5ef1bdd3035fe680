export enum Color {
  Red = 1,
  Green,
}
export const hidden = "unused";

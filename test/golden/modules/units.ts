export type Unit = "C" | "F";

/** From degrees Celsius. */
export function convert(celsius: number, unit: Unit): number {
  return unit === "F" ? celsius * 1.8 + 32 : celsius;
}

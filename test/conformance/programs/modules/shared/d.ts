export const { a, ...rest } = { a: 1, b: 2, c: 3 }; export let [first, ...list] = ["x", "y", "z"]; export function swap() { first = "changed"; list = [first, "w"]; }

export const str = "str";

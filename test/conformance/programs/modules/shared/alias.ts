function fn() { return "fn"; } export { fn, fn as fn2 }; export type U = "u" | "v";

import { inner } from "./inner.js"; export { inner }; export const helper = (n: number) => inner(n) + 1; export * as innerNs from "./inner.js"; console.log("sub/index body");

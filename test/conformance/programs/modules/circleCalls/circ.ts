import { helper } from "./circ2.js"; export const later = helper(1) + 1; export function getLater() { return later; } export function base() { return 10; }

let v = 0; export const get = () => v; export function set(n: number) { v = n; } export function reset() { v = 0.5; }

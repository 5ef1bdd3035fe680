console.log("inner body"); export function inner(n: number) { return n * 10; } export default class { x = 1; }

export function sleep(n: number) { return "slept " + n; }

export function exec() { return "exec"; }

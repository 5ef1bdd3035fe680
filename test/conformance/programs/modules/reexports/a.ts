export const x = 1; export default function hello() { return "hello"; } export let n = 0; export function inc() { n++; } export class K { k = 1; }

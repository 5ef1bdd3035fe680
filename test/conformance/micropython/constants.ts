import { print, repr } from "builtins";
import { const as const_ } from "micropython";

const LIMIT = const_(10);
const _MASK = const_(0x20);
print(LIMIT + 1, _MASK | 1, { sep: "-", end: "!\n" }); //> 11-33!
print(repr("a")); //> 'a'

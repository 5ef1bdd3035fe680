import type { Shape } from "./lib.js";
import * as L from "./lib.js";
export enum Kind { Circle, Square, Other = 10 }
export const KINDS = Object.keys(Kind).filter((k) => Number.isNaN(Number(k)));
export function area(s: Shape): number { switch (s.kind) { case Kind.Circle: return s instanceof L.Circle ? Math.PI * s.size ** 2 : NaN; case Kind.Square: return s.size ** 2; default: return -1; } }

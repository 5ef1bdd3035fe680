// Functions and classes named by the variable whose default they are
let F: (() => number) | undefined; let G = () => 0;
const source: { F?: () => number; g?: () => number } = {};
({ F = () => 1, g: G = () => 2 } = source);
console.log(F.name, G.name, F(), G());
let K: { new (): object };
const holder: { K?: { new (): object } } = {};
({ K = class { a = 1; } } = holder);
console.log(K.name, new K());
const empty: (() => number)[] = [];
let P: () => number, Q: () => number;
[P = () => 3, Q = function () { return 4; }] = empty;
console.log(P.name, Q.name, P(), Q());
const { R = () => 5, s: S = class {} } = {} as { R?: () => number; s?: { new (): object } };
console.log(R.name, S.name);
const [T = () => 6] = empty;
console.log(T.name);
function d(U = () => 7, { V = () => 8 }: { V?: () => number } = {}) { console.log(U.name, V.name); }
d();
let W: (() => number) | undefined; W ??= () => 9; console.log(W.name);
let X: (() => number) | null = null; X ||= () => 10; console.log(X.name);

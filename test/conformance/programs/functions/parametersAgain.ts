// A parameter that var declares again is one variable.
function dup(a: number) { var a: number; console.log((() => a)()); var a = 5; return a; } console.log(dup(1));
function dup2(a: number, n: number) { for (const k of [1, 2]) { var a = k + n; setTimeout(() => console.log(k, a), 0); } return a; } console.log(dup2(1, 5), dup2(7, 0));
function dup3({ a }: { a: number }, [b]: number[]) { { var a: number; var b: number = b; } console.log((() => [a, b])()); if (a > 1) { var a = 5; } return a; } console.log(dup3({ a: 1 }, [2]), dup3({ a: 2 }, [2]));
function dup4(a = 3) { for (const k of [1]) { var a = a + k; [1].forEach(() => a + k); } return a; } console.log(dup4(), dup4(1));

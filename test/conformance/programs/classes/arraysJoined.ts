// Arrays of a class that extends Array, made by its methods and joined with others
class St<T> extends Array<T> { get top() { return this.at(-1); } }
const st = new St<number>(); st.push(1, 2, 3);
console.log([...st.slice(1), 9], [0, ...st.map((x) => x * 2)], [...st.filter((x) => x > 1), ...st], [...st, ...st.concat([7])]);
const sl = st.slice(1), mp = st.map((x) => x + 1), fl: number[] = st.filter((x) => x > 1); console.log(sl.concat(mp), [...sl, ...mp, ...fl], Math.max(...sl, ...mp), [1].concat(sl), sl == mp, [sl, mp].flat(), sl.join(), `${sl}`);
const gen = <T>(a: T[]) => [...a, ...a.slice(0, 1), ...a.splice(0, 1), ...a.toSorted(), ...a.flatMap((x) => [x, x])]; console.log(gen(st), gen([5, 6]), [...st.toReversed(), ...st.with(0, 5)]);
const [a, ...rest] = st; console.log(a, rest, [...rest, ...st], st.concat(st).length, [...st.concat(st)].length, sl.length, sl instanceof St, rest instanceof St);
function sum(...xs: number[]) { return xs.reduce((p, c) => p + c, 0) + xs.length; } console.log(sum(...st.slice(1), 1, ...st.map((x) => x)), sum.apply(null, st.slice(0)));
console.log(st.map((x) => x).filter((x) => x > 1) instanceof St, st.slice().map(String), st.slice(1).concat([4]).length);
const logged: string[] = [];
const from = (s: string, list: St<number>) => (logged.push(s), list);
console.log([from("a", st).length, ...from("b", st).map((x) => x + from("c", st).length).slice(1), logged.push("d")], logged);
console.log(from("e", st).map((x) => x * 2).filter((x) => x > 2).concat(from("f", st).slice(0, 1)).map((x) => -x), logged.join(""));
const later = () => from("g", st).filter((x) => x > 1).map((x) => x + 1);
console.log(later(), later() instanceof St, (st.length ? st.map((x) => x) : st).filter((x) => x < 3), st?.map((x) => x)?.filter((x) => x > 2));
for (const x of st.map((x) => x).filter((x) => x > 1)) console.log(x);

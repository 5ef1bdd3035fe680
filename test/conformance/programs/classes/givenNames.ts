const [a = class {}, b = class X {}, c = function () {}, d = () => 1, e = class { static name2() {} }]: any[] = [];
const { f = class {}, g = () => {}, h: hh = function () {} }: { f?: { new (): object }; g?: () => void; h?: () => void } = {};
console.log(f.name, g.name, hh.name);
let u: { new (): object } | undefined; u ??= class {}; console.log(u.name);
let w: (() => void) | undefined; w ||= () => {}; console.log(w.name);
const o = { k: class {}, m: () => {}, ["n" + 1]: () => {}, p() {} };
console.log(o.k.name, o.m.name, o.p.name);
function par(cb = () => {}, cl = class {}) { return cb.name + "," + cl.name; }
console.log(par());
class S { static s = class {}; i = class {}; static t = () => {}; }
console.log(S.s.name, new S().i.name, S.t.name);
let late; late = class {}; console.log(late.name);
const paren = (class {}); console.log(paren.name);
const [z1 = class {}]: { new (): object }[] = []; console.log(z1.name);

const raw = (s: TemplateStringsArray) => [s, s.raw, { s }];
console.log(raw`a\tb`);
const An = (() =>
  class extends Array<number> {
    get z() {
      return 1;
    }
  })();
const an = new An();
an.push(1);
console.log(an, [an]);
const tag = (s: TemplateStringsArray, ...v: number[]) => s;
console.log(tag`x${1}y`, JSON.stringify(tag`q`), Array.isArray(tag`q`));

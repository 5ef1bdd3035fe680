// What gives nothing but undefined is run once where it is printed.
const log: string[] = [];
const t = (s: string) => {
  log.push(s);
  return 1;
};
const given = async <T>(x: T): Promise<T> => x;
const same = (x: undefined): undefined => x;
console.log(await given(void t("a")));
console.log(same(void t("b")), 1, await given(void t("c")));
console.log(typeof same((t("d"), undefined)), `${same(void t("e"))}`, [same(void t("f"))]);
console.log(same(void t("g")) ?? "none", String(await given(void t("h"))));
console.log([1].forEach(() => t("i")), void t("j"));
console.log(log.join());

// Objects on their way through races and timers.
const show = (tag: string, x: unknown) => console.log(tag, x);
const main = async () => {
  show("race", await Promise.race([Promise.resolve({ zed: 1, alpha: 2, mid: null }), new Promise<never>(() => {})]));
  show("any", await Promise.any([Promise.resolve({ zed: 2, alpha: 3, mid: null }), Promise.reject(new Error("no"))]));
  const several = [Promise.resolve({ zed: 3, alpha: 4, mid: [1] })];
  show("race", await Promise.race(several));
};
setTimeout((o: unknown, p: { q: number; a: number; m: number }) => console.log(o, p), 5, { zed: 1, alpha: 2, mid: 3, beta: null }, { q: 1, a: 2, m: 3 });
main();

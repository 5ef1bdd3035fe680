const main = async () => {
  try { await Promise.any([Promise.reject(new Error("x")), Promise.reject(new RangeError("y"))]); } catch (e) {
    if (e instanceof AggregateError) {
      console.log(e.errors.length, e.errors[0].message, e.errors.map(x => x.name).join());
      for (const one of e.errors) console.log(one.message, one instanceof RangeError);
      e.errors.forEach((x, i) => console.log(i, x.message));
      console.log(e.errors.some(x => x instanceof RangeError));
    }
  }
  const ag = new AggregateError([new Error("p"), "q"], "both"); console.log(ag.message, ag.errors[0].message, ag.errors[1], ag.errors.length);
};
main();

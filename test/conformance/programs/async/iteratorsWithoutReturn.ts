// What is left early is closed by return(), and awaited, where there is one.
const log: string[] = [];
class Counted {
  i = 0;
  next() {
    log.push(`step${++this.i}`);
    return Promise.resolve({ value: `v${this.i}`, done: this.i > 3 });
  }
}
const kinds = {
  literal: {
    [Symbol.asyncIterator]() {
      let i = 0;
      return {
        next() {
          log.push(`next${++i}`);
          return Promise.resolve({ value: `v${i}`, done: i > 3 });
        },
      };
    },
  },
  closing: {
    [Symbol.asyncIterator]() {
      let i = 0;
      return {
        next: () => Promise.resolve({ value: `c${++i}`, done: i > 3 }),
        return() {
          log.push("return");
          return Promise.resolve({ value: undefined, done: true as const });
        },
      };
    },
  },
  instance: { [Symbol.asyncIterator]: () => new Counted() },
};
for (const source of [kinds.literal, kinds.closing, kinds.instance]) {
  const left = async () => {
    for await (const v of source) {
      log.push(v);
      break;
    }
    log.push("left");
    try {
      for await (const v of source) throw new Error(v);
    } catch (e) {
      log.push((e as Error).message);
    }
  };
  const returned = async () => {
    try {
      for await (const v of source) return v;
    } finally {
      log.push("finally");
    }
    return "";
  };
  left().then(() => log.push("after left"));
  returned().then((v) => log.push(`after ${v}`));
  let turns = Promise.resolve();
  for (let i = 0; i < 8; i++) turns = turns.then(() => void log.push(`turn${i}`));
  await new Promise<void>((r) => setTimeout(r, 2));
  console.log(log.splice(0).join(" "));
}

// members that have no value yet, whatever their types say
class Counter {
  count!: number;
  names!: string[];
  static total: number;
  add(name: string) {
    (this.names ??= []).push(name);
    this.count = (this.count ?? 10) + 1;
    Counter.total ||= 5;
    Counter.total++;
    return this;
  }
}
const counter = new Counter().add("a").add("b");
console.log(counter, Counter.total, counter.count);
console.log(new Counter().count ?? "none", new Counter().names?.length, new Counter());

function calls() {
  calls.made = (calls.made ?? 0) + 1;
  return calls.made;
}
namespace calls {
  export let made: number;
}
calls();
console.log(calls(), calls.made);

namespace State {
  export let level: number;
  export let words: string[];
}
console.log(State.level ?? "unset", State.words?.length ?? -1);
State.level = 3;
State.words = ["x"];
console.log(State.level ?? "unset", State.words?.length ?? -1);

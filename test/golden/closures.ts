type Listener = (value: number) => void;

/** A button that isn't fooled by bouncing contacts. */
function debounce(listener: Listener, quiet: number) {
  let last = -quiet;
  let count = 0;
  const handle = (value: number, at: number) => {
    if (at - last < quiet) return;
    last = at;
    count += 1;
    listener(value);
  };
  return { handle, presses: () => count };
}

const listeners: Listener[] = [];
const on = (listener: Listener) => {
  listeners.push(listener);
  return () => {
    const index = listeners.indexOf(listener);
    if (index >= 0) listeners.splice(index, 1);
  };
};

const off = on((value) => console.log("first", value));
on((value) => console.log("second", value));
const button = debounce((value) => listeners.forEach((listener) => listener(value)), 50);

for (const [at, value] of [[0, 1], [10, 0], [60, 1]] as const) button.handle(value, at);
off();
button.handle(0, 200);
console.log(button.presses());

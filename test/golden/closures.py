from mpc_prelude import array_for_each, array_index_of


def debounce(listener, quiet):
    """A button that isn't fooled by bouncing contacts."""
    last = -quiet
    count = 0

    def handle(value, at):
        nonlocal last, count
        if at - last < quiet:
            return
        last = at
        count += 1
        listener(value)

    return {"handle": handle, "presses": lambda: count}


listeners = []


def on(listener):
    listeners.append(listener)

    def inner():
        index = array_index_of(listeners, listener)
        if index >= 0:
            del listeners[index:index + 1]

    return inner


off = on(lambda value: print("first", value))
on(lambda value: print("second", value))
button = debounce(
    lambda value: array_for_each(listeners, lambda listener, _, _2: listener(value)), 50
)

for at, value in [[0, 1], [10, 0], [60, 1]]:
    button["handle"](value, at)
off()
button["handle"](0, 200)
print(button["presses"]())

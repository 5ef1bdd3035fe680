# Cost: a generator, and a call and an object per step. An iterator by hand (with next) as a Python iterator.
def steps(it):
    if is_generator(it) or not (isinstance(it, dict) or hasattr(it, "next")):
        return iter(it)
    by_hand = steps_by_hand(it)
    next(by_hand)
    return by_hand


def steps_by_hand(it):
    is_open = True  # neither at its end nor failed: whoever leaves it early calls its `return`
    try:
        yield  # so that it can be left before its first step
        while True:
            is_open = False
            r = method(it, "next")()
            if truthy(prop(r, "done")):
                return prop(r, "value")
            value = prop(r, "value")
            is_open = True
            yield value
    finally:
        if is_open:
            f = method(it, "return") or method(it, "return_")
            if f is not None:
                f()

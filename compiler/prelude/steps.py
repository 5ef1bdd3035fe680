# Cost: a generator, and a call and an object per step. An iterator by hand (with next) as a Python iterator.
def steps(it):
    if is_generator(it) or not (isinstance(it, dict) or hasattr(it, "next")):
        for x in it:
            yield x
        return
    done = False
    try:
        while True:
            r = method(it, "next")()
            if truthy(prop(r, "done")):
                done = True
                return
            yield prop(r, "value")
    finally:
        if not done:
            f = method(it, "return") or method(it, "return_")
            if f is not None:
                f()

# Cost: a generator, and a look-up per step. yield* in a program that drives iterators by hand: what comes in goes on to `x`.
def delegate(x):
    it = own_iterator(x)
    if is_generator(it) or not (isinstance(it, dict) or hasattr(it, "next")):
        return (yield from iter(it))
    return (yield from hand_on(it))

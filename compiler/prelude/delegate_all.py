# Cost: a generator, and an object per step. yield* where a generator may go on, or give another value, after it.return(value).
def delegate_all(x):
    it = own_iterator(x)
    if is_generator(it) or isinstance(it, dict) or hasattr(it, "next"):
        return (yield from hand_on(it))
    return (yield from iter(it))

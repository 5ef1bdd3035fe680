# Cost: a closure. f.bind(o, …): a function whose first arguments are given already.
def partial(f, *given):
    return lambda *rest: f(*given, *rest)

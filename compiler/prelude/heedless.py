# Cost: a closure. f.bind(o, …) where functions are given a `this`: it has its own.
def heedless(f, *given):
    return lambda _, *rest: f(*given, *rest)

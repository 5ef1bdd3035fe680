# Cost: a call per value inside. `x as T` where the types don't prove it: raises unless x has the shape of T.
def check(x, shape):
    if not fits(x, shape):
        raise TypeError_("the value doesn't have the type that it is cast to")
    return x

# Cost: a call. Number.isInteger.
def is_integer(x):
    if isinstance(x, float):
        return x - x == 0 and x == int(x)
    return isinstance(x, int)

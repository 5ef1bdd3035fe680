# Cost: a call. Number.isNaN for any value.
def is_nan(x):
    return isinstance(x, float) and x != x

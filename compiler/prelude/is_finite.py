# Cost: a call. Number.isFinite for any value.
def is_finite(x):
    return isinstance(x, int) or (isinstance(x, float) and x - x == 0)

# Cost: a call. Math.abs of a number that may be None by a wrong type.
def math_abs(x):
    return abs(x)

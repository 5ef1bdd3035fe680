# Cost: a call and a test. Math.ceil of a float that may be infinite or NaN.
import math


def math_ceil(x):
    if isinstance(x, float):
        return math.ceil(x) if x - x == 0 else x
    return x

# Cost: a call and a test. Math.floor of a float that may be infinite or NaN.
import math


def math_floor(x):
    if isinstance(x, float):
        return math.floor(x) if x - x == 0 else x
    return x

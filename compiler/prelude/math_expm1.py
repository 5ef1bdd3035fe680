# Cost: a call. Math.expm1.
import math


def math_expm1(x):
    if x == 0:
        return x
    try:
        if hasattr(math, "expm1"):
            return math.expm1(x)
        if abs(x) < 1e-5:
            return x + x * x / 2
        return math.exp(x) - 1
    except (OverflowError, ValueError):
        return float("inf")

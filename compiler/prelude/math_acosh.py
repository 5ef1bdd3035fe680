# Cost: a logarithm. Math.acosh.
import math


def math_acosh(x):
    if not x >= 1 or x - x != 0:
        return float("nan") if not x > 1 else x
    t = x - 1
    return math.log(2) + math.log(x) if x > 1e9 else math_log1p(t + math.sqrt(2 * t + t * t))

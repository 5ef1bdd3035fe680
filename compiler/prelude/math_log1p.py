# Cost: a logarithm. Math.log1p, by Kahan's correction.
import math


def math_log1p(x):
    if x == 0 or x != x or x == float("inf"):
        return x
    if x <= -1:
        return -float("inf") if x == -1 else float("nan")
    y = 1 + x
    return x if y == 1 else math.log(y) * x / (y - 1)

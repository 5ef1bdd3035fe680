# Cost: a logarithm. Math.log10, exact for powers of ten.
import math


def math_log10(x):
    if not x > 0 or x - x != 0:
        return math_log(x)
    y = math.log(x) / math.log(10)
    n = int(y + (0.5 if y > 0 else -0.5))
    if x == (10**n if n >= 0 else 1 / 10**-n):
        return n
    return y

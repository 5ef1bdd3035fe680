# Cost: a logarithm. Math.log2, exact for powers of two.
import math


def math_log2(x):
    if not x > 0 or x - x != 0:
        return math_log(x)
    m, e = math.frexp(x)
    return e - 1 if m == 0.5 else math.log(x) / math.log(2)

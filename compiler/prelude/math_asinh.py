# Cost: a logarithm. Math.asinh.
import math


def math_asinh(x):
    if x == 0 or x - x != 0:
        return x
    a = abs(x)
    r = math.log(2) + math.log(a) if a > 1e9 else math_log1p(a + a * a / (1 + math.sqrt(a * a + 1)))
    return -r if x < 0 else r

# Cost: a call and a test. Math.round: halves up.
import math


def math_round(x):
    if isinstance(x, float) and x - x == 0:
        n = math.floor(x)
        return n + 1 if x - n >= 0.5 else n
    return x

# Cost: a call and a comparison. Math.sqrt.
import math


def math_sqrt(x):
    return math.sqrt(x) if x >= 0 else float("nan")

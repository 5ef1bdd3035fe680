# Cost: a call. Math.exp.
import math


def math_exp(x):
    try:
        return math.exp(x)
    except (OverflowError, ValueError):
        return float("inf")

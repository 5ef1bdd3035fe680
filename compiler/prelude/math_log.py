# Cost: a call and a comparison. Math.log.
import math


def math_log(x):
    if x > 0:
        return math.log(x) if x - x == 0 else x
    return -float("inf") if x == 0 else float("nan")

# Cost: a multiplication per argument. Math.hypot(…).
import math


def math_hypot(*xs):
    largest = 0
    for x in xs:
        if x - x != 0 and x == x:
            return float("inf")
    for x in xs:
        if x != x:
            return x
        largest = max(largest, abs(x))
    if largest == 0:
        return 0
    total = rest = 0.0
    for x in xs:
        x = x / largest
        y = x * x - rest
        t = total + y
        rest = (t - total) - y
        total = t
    return math.sqrt(total) * largest

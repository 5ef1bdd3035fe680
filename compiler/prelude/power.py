# Cost: a call and some comparisons. a ** b.
import math


def power(a, b):
    if b == 0:
        return 1
    if a != a or b != b:
        return float("nan")
    if a == 0:
        negative = isinstance(a, float) and str(a)[0] == "-" and b % 2 == 1
        if b > 0:
            return -0.0 if negative else 0
        return -float("inf") if negative else float("inf")
    if b - b != 0:
        if a == 1 or a == -1:
            return float("nan")
        return float("inf") if (abs(a) > 1) == (b > 0) else 0
    if isinstance(b, float) and b == int(b):
        b = int(b)
    if not isinstance(a, float) and not isinstance(b, float):
        if b > 0:
            # past the largest double: as JavaScript
            if a in (1, -1) or b * math.log(abs(a)) < 709.78:
                return a**b
            return -float("inf") if a < 0 and b & 1 else float("inf")
        return float(a) ** b
    if isinstance(b, float) and a < 0:
        if a - a != 0:
            return float("inf") if b > 0 else 0
        return float("nan")
    try:
        return float(a) ** b
    except OverflowError:
        return -float("inf") if a < 0 and b % 2 == 1 else float("inf")

# Cost: a call and two comparisons. a % b with the sign of a, as JavaScript.
import math


def mod(a, b):
    if not isinstance(a, float) and not isinstance(b, float):
        if b == 0:
            return float("nan")
        return -(-a % abs(b)) if a < 0 else a % abs(b)
    if b == 0 or a != a or b != b or a - a != 0:
        return float("nan")
    if b - b != 0:
        return a
    return math.fmod(a, b)

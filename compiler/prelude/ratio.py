# Cost: two big integers. A finite float (or an int) >= 0 as an exact fraction.
import math


def ratio(x):
    if not isinstance(x, float):
        return x, 1
    m, e = math.frexp(x)
    m = int(math.ldexp(m, 53))
    e -= 53
    if e >= 0:
        return m << e, 1
    return m, 1 << -e

# Cost: big integers. The first `count` digits of x > 0, rounded halves up, and the exponent of the first.
import math


def decimal_digits(x, count):
    a, b = ratio(x)
    e = int(math.log(x) / 2.302585) - 1
    while True:
        shift = count - 1 - e
        if shift >= 0:
            n = (2 * a * 10**shift + b) // (2 * b)
        else:
            c = b * 10**-shift
            n = (2 * a + c) // (2 * c)
        s = str(n)
        if len(s) == count:
            return s, e
        e += len(s) - count
        if n == 10**count:
            return s[:-1], e

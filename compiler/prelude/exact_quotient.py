# Cost: a big integer division. The float nearest to a / b, both > 0.
import math


def exact_quotient(a, b):
    least = -1074 if float_digits > 50 else -149
    shift = bits(a) - bits(b) - float_digits
    while True:
        if shift < least:
            shift = least
        if shift >= 0:
            c = b << shift
        else:
            a <<= -shift
            c = b
        n = a // c
        rest = 2 * (a - n * c)
        if n >= 1 << float_digits:
            # one bit too many: once more, with the next
            if shift < 0:
                a >>= -shift
            shift += 1
            continue
        if rest > c or (rest == c and n & 1):
            n += 1
        try:
            return math.ldexp(float(n), shift)
        except OverflowError:
            return float("inf")

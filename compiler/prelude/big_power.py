# Cost: a call. a ** b of bigints.
def big_power(a, b):
    if b < 0:
        raise RangeError("Exponent must be non-negative")
    return a**b

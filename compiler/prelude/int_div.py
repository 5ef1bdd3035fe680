# Cost: a call. Math.trunc(a / b) of ints, b not 0.
def int_div(a, b):
    return -(-a // b) if (a < 0) != (b < 0) else a // b

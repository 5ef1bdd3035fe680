# Cost: two conversions. A float without a fraction as the int that a function of MicroPython's wants.
def as_int(x):
    n = int(x)
    if n != x:
        raise TypeError("a whole number is wanted, not %s" % x)
    return n

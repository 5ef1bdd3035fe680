# Cost: a repr and a float() where those can be trusted, else big integers (a millisecond on small boards).
# Digits and decimal exponent (0.DIGITS x 10**n) of a finite float > 0: the shortest that read back as the same float.
import math


def shortest(x):
    s = repr(x)
    if float_digits >= 50:
        trusted = 15 if 1e-290 < x else 0
    else:
        trusted = 6 if 1e-30 < x else 0
    i = s.find("e")
    n = 0
    if i >= 0:
        n = int(s[i + 1 :])
        mantissa = s[:i]
    else:
        mantissa = s
    i = mantissa.find(".")
    if i >= 0:
        n += i
        digits = mantissa[:i] + mantissa[i + 1 :]
    else:
        n += len(mantissa)
        digits = mantissa
    stripped = digits.lstrip("0")
    n -= len(digits) - len(stripped)
    digits = stripped.rstrip("0")
    if len(digits) <= trusted and float(s) == x:
        return digits, n
    return exact_digits(x)

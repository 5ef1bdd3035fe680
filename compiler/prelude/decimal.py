# Cost: a big integer division where the number has more digits than a float. The number that a decimal literal stands
# for, rounded exactly (float() of the board isn't): an int where it is written as one.
import math


def decimal(s):
    if s[0] == "-":
        n = decimal(s[1:])
        return -float(n) if n == 0 else -n
    if s[0] == "+":
        s = s[1:]
    s = s.lower()
    e = 0
    i = s.find("e")
    if i >= 0:
        e = int(s[i + 1 :])
        s = s[:i]
    elif "." not in s:
        return whole_number(int(s))
    i = s.find(".")
    if i >= 0:
        e -= len(s) - i - 1
        s = s[:i] + s[i + 1 :]
    a = int(s)
    if a == 0 or e + len(s) < -400:
        return 0
    if e + len(s) > 400:
        return float("inf")
    if a < 1 << float_digits and -22 <= e <= 22 and float_digits > 50:
        return a * 10.0**e if e >= 0 else a / 10.0**-e
    b = 1
    if e >= 0:
        a *= 10**e
    else:
        b = 10**-e
    return exact_quotient(a, b)

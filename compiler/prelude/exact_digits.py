# Cost: some 17 rounds of big integer arithmetic. Steele and White's free-format algorithm, without any rounding.
import math


def exact_digits(x):
    p = float_digits
    least = -1074 if p > 50 else -149
    m, e = math.frexp(x)
    m = int(math.ldexp(m, p))
    e -= p
    if e < least:
        m >>= least - e
        e = least
    # x is r / s; low / s and high / s are half the gaps to the neighbouring floats
    r = 4 * m
    s = 4
    high = low = 2
    if m == 1 << (p - 1) and e > least:
        low = 1
    if e >= 0:
        r <<= e
        high <<= e
        low <<= e
    else:
        s <<= -e
    n = int(math.log(x) / 2.302585) - 1
    if n >= 0:
        s *= 10**n
    else:
        scale = 10**-n
        r *= scale
        high *= scale
        low *= scale
    even = not m & 1
    while r + high > s or (even and r + high == s):
        s *= 10
        n += 1
    while True:
        # a guess that was too high: the first digit would be 0
        if (r + high) * 10 > s or (even and (r + high) * 10 == s):
            break
        r *= 10
        high *= 10
        low *= 10
        n -= 1
    out = ""
    while True:
        r *= 10
        high *= 10
        low *= 10
        d = r // s
        r -= d * s
        below = r < low or (even and r == low)
        above = r + high > s or (even and r + high == s)
        if below or above:
            break
        out += chr(48 + d)
    if above and (not below or 2 * r > s or (2 * r == s and d & 1)):
        d += 1
    return out + chr(48 + d), n

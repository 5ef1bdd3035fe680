# Cost: big integers. x.toPrecision(digits), exact.
def to_precision(x, digits=None):
    if digits is None or x != x or x - x != 0:
        return num_str(x)
    p = to_int(digits)
    if p < 1 or p > 100:
        raise RangeError("toPrecision() argument must be between 1 and 100")
    if x < 0:
        return "-" + to_precision(-x, p)
    if x == 0:
        s = "0" * p
        e = 0
    else:
        s, e = decimal_digits(x, p)
    if e < -6 or e >= p:
        if p > 1:
            s = s[0] + "." + s[1:]
        return "%se%s%d" % (s, "+" if e >= 0 else "-", abs(e))
    if e == p - 1:
        return s
    if e >= 0:
        return s[: e + 1] + "." + s[e + 1 :]
    return "0." + "0" * (-1 - e) + s

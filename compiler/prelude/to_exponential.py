# Cost: big integers. x.toExponential(digits), exact.
def to_exponential(x, digits=None):
    if x != x or x - x != 0:
        return num_str(x)
    if x < 0:
        return "-" + to_exponential(-x, digits)
    if digits is not None:
        digits = to_int(digits)
        if not 0 <= digits <= 100:
            raise RangeError("toExponential() argument must be between 0 and 100")
    if x == 0:
        s = "0" * ((digits or 0) + 1)
        e = 0
    elif digits is None:
        s, e = shortest(float(x))
        e -= 1
    else:
        s, e = decimal_digits(x, digits + 1)
    if len(s) > 1:
        s = s[0] + "." + s[1:]
    return "%se%s%d" % (s, "+" if e >= 0 else "-", abs(e))

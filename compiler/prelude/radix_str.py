# Cost: one division per digit. x.toString(radix). Integers are exact past 2**53 too.
import math


def radix_str(x, radix):
    radix = 10 if radix is None else to_int(radix)
    if radix < 2 or radix > 36:
        raise RangeError("toString() radix argument must be between 2 and 36")
    if radix == 10 or x != x or x - x != 0:
        return num_str(x)
    sign = ""
    if x < 0:
        x = -x
        sign = "-"
    whole = int(x)
    tail = ""
    if isinstance(x, float) and x != whole:
        # as many digits as tell the float from its neighbours
        rest = x - whole
        delta = math.ldexp(0.5, max(math.frexp(x)[1] - float_digits, -1073 if float_digits > 50 else -148))
        digits = []
        while rest >= delta:
            rest *= radix
            delta *= radix
            d = int(rest)
            digits.append(d)
            rest -= d
            if (rest > 0.5 or (rest == 0.5 and d & 1)) and rest + delta > 1:
                while digits and digits[-1] == radix - 1:
                    digits.pop()
                if digits:
                    digits[-1] += 1
                else:
                    whole += 1
                break
        for d in digits:
            tail += "0123456789abcdefghijklmnopqrstuvwxyz"[d]
    head = ""
    zeros = ""
    if isinstance(x, float) and float_digits > 50 and x >= 9007199254740992:
        # as JavaScript does it: digits that a float doesn't have are zeros
        while x / radix >= 9007199254740992:
            x /= radix
            zeros += "0"
        last = x % radix
        head = "0123456789abcdefghijklmnopqrstuvwxyz"[int(last)]
        whole = int((x - last) / radix)
    while whole or not head:
        head = "0123456789abcdefghijklmnopqrstuvwxyz"[whole % radix] + head
        whole //= radix
    return sign + head + zeros + ("." + tail if tail else "")

# Cost: a call; of a text one test per digit. BigInt(x).
def to_bigint(x):
    if x is True or x is False:
        return 1 if x else 0
    if isinstance(x, float):
        if x - x != 0 or x != int(x):
            raise RangeError("The number %s cannot be converted to a BigInt because it is not an integer" % num_str(x))
        return int(x)
    if isinstance(x, str):
        return _parsed(str_trim(x).lower(), x)
    if x is None:
        raise TypeError_("Cannot convert undefined to a BigInt")
    return x


def _parsed(s, x):
    if not s:
        return 0
    base = {"0x": 16, "0o": 8, "0b": 2}.get(s[:2], 10)
    digits = s[2:] if base != 10 else s[1:] if s[0] in "+-" else s
    if not digits or not all(c in "0123456789abcdef"[:base] for c in digits):
        raise SyntaxError_("Cannot convert %s to a BigInt" % x)
    n = int(digits, base)
    return -n if s[0] == "-" else n

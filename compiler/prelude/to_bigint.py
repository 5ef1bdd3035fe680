# Cost: a call. BigInt(x).
def to_bigint(x):
    if x is True or x is False:
        return 1 if x else 0
    if isinstance(x, float):
        if x - x != 0 or x != int(x):
            raise RangeError("The number %s cannot be converted to a BigInt because it is not an integer" % num_str(x))
        return int(x)
    if isinstance(x, str):
        s = str_trim(x)
        n = to_num(s) if "." not in s and "e" not in s.lower()[:1] + s.lower()[1:].replace("0x", "") or s[:2].lower() == "0x" else 0.5
        if isinstance(n, float):
            raise SyntaxError_("Cannot convert %s to a BigInt" % x)
        return n
    if x is None:
        raise TypeError_("Cannot convert undefined to a BigInt")
    return x

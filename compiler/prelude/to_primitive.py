# Cost: two look-ups. ToPrimitive: what [Symbol.toPrimitive] says, else valueOf before toString.
def to_primitive(x, hint="default"):
    if x is None or isinstance(x, (str, int, float)) or x is True or x is False:
        return x
    f = conversion(x)
    if f is not None:
        return f(hint)
    f = method(x, "valueOf")
    if f is not None:
        v = f()
        if v is None or isinstance(v, (str, int, float)) or v is True or v is False:
            return v
    return to_str(x)

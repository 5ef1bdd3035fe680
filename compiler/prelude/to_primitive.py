# Cost: two look-ups. ToPrimitive: valueOf before toString for numbers.
def to_primitive(x, number=True):
    if x is None or isinstance(x, (str, int, float)) or x is True or x is False:
        return x
    if number:
        f = method(x, "valueOf")
        if f is not None:
            v = f()
            if v is None or isinstance(v, (str, int, float)) or v is True or v is False:
                return v
    return to_str(x)

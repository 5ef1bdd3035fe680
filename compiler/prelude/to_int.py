# Cost: a call. ToIntegerOrInfinity: NaN and None give 0, infinities stay.
def to_int(x):
    if isinstance(x, float):
        if x != x:
            return 0
        return x if x - x != 0 else int(x)
    return x or 0

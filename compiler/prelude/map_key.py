# Cost: some type tests. What stands for a key in the dictionary of a Map or Set: SameValueZero, objects by identity.
def map_key(k):
    if k is True:
        return _TRUE
    if k is False:
        return _FALSE
    if isinstance(k, float):
        if k != k:
            return _NAN
        return 0 if k == 0 else k
    if isinstance(k, (list, dict, bytearray)):
        return (_TRUE, id(k))
    try:
        hash(k)
    except TypeError:
        return (_TRUE, id(k))
    return k


_TRUE = ("true",)
_FALSE = ("false",)
_NAN = ("nan",)

# Cost: a copy. a.with(index, value) of a typed array.
def typed_with(a, index, value):
    i = to_int(index)
    i = i + len(a) if i < 0 else i
    if not 0 <= i < len(a):
        raise RangeError("Invalid typed array index")
    b = typed_slice(a)
    typed_put(b, i, value)
    return b

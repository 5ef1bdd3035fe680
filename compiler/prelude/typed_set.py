# Cost: one pass. a.set(items, offset) of a typed array.
def typed_set(a, items, offset=0):
    items = list(items)
    offset = to_int(offset)
    if offset < 0 or offset + len(items) > len(a):
        raise RangeError("offset is out of bounds")
    code = typed_code(a)
    for i, x in enumerate(items):
        a[offset + i] = typed_value(code, x)

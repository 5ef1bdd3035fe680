# Cost: a list. a.with(i, v).
def array_with(a, i, v):
    a = list(a)
    i = to_int(i)
    at = i + len(a) if i < 0 else i
    if not 0 <= at < len(a):
        raise RangeError("Invalid index : " + num_str(i))
    a[at] = v
    return a

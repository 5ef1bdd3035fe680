# Cost: a list. a.with(i, v).
def array_with(a, i, v):
    a = list(a)
    i = to_int(i)
    if i < 0:
        i += len(a)
    if not 0 <= i < len(a):
        raise RangeError("Invalid index : " + num_str(i))
    a[i] = v
    return a

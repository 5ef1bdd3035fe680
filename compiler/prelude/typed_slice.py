# Cost: an array. a.slice(start, end) of a typed array.
def typed_slice(a, start=0, end=None):
    n = len(a)
    i = relative(start, n)
    part = a[i : max(i, relative(end, n, n))]
    return bytearray(part) if isinstance(part, memoryview) else part

# Cost: a call and a comparison per element. a.lastIndexOf(x, start).
def array_last_index_of(a, x, start=None):
    n = len(a)
    i = n - 1 if start is None else to_int(start)
    if i < 0:
        i += n
    i = min(i, n - 1)
    while i >= 0:
        if equal(a[i], x):
            return i
        i -= 1
    return -1

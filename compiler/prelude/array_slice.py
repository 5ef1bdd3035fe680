# Cost: a list. a.slice(start, end).
def array_slice(a, start=0, end=None):
    n = len(a)
    return a[relative(start, n) : relative(end, n, n)]

# Cost: one pass. a.fill(v, start, end): in place, gives a.
def array_fill(a, v, start=0, end=None):
    n = len(a)
    for i in range(relative(start, n), relative(end, n, n)):
        a[i] = v
    return a

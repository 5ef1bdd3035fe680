# Cost: a copy of the part. a.copyWithin(target, start, end): in place, gives a.
def array_copy_within(a, target, start=0, end=None):
    n = len(a)
    target = relative(target, n)
    part = a[relative(start, n) : relative(end, n, n)]
    for x in part:
        if target >= n:
            break
        a[target] = x
        target += 1
    return a

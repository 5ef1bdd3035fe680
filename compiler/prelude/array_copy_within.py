# Cost: one pass. a.copyWithin(target, start, end): in place, gives a.
def array_copy_within(a, target, start=0, end=None):
    n = len(a)
    target = relative(target, n)
    start = relative(start, n)
    count = min(relative(end, n, n) - start, n - target)
    for i in range(count) if target < start else range(count - 1, -1, -1):
        a[target + i] = a[start + i]
    return a

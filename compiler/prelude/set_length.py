# Cost: a deletion. a.length = n; lists have no holes, so it can't grow.
def set_length(a, n):
    if n > len(a):
        raise RangeError("length %d would leave holes in an array of %d" % (n, len(a)))
    del a[int(n):]
    return n

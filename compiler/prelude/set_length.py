# Cost: a deletion. a.length = n; lists have no holes, so it can't grow.
def set_length(a, n):
    if not 0 <= n < 4294967296 or n != int(n):
        raise RangeError("Invalid array length")
    if n > len(a):
        raise RangeError("length %d would leave holes in an array of %d" % (n, len(a)))
    del a[int(n):]
    return n

# Cost: as the elements it removes. a.length = n; gives n. Growing would leave holes.
def array_set_length(a, n):
    if n != u32(n):
        raise RangeError("Invalid array length")
    if n > len(a):
        raise RangeError("length %d would leave holes in an array of %d" % (n, len(a)))
    del a[int(n) :]
    return n

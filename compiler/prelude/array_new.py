# Cost: a list. new Array(n): filled with None, since lists have no holes.
def array_new(n):
    if n < 0 or n != u32(n):
        raise RangeError("Invalid array length")
    return [None] * int(n)

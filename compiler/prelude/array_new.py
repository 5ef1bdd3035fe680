# Cost: a list. new Array(n), all places of which hold the same: None, or a Hole until they are written.
def array_new(n, place=None):
    if n < 0 or n != u32(n):
        raise RangeError("Invalid array length")
    return [place] * int(n)

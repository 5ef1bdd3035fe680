# Cost: a call. a << count of bigints: a negative count shifts to the right, where nothing is left in the end.
def big_shift(a, count):
    return a << count if count >= 0 else a >> min(-count, 1 << 30)

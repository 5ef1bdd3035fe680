# Cost: a call. a << count of bigints: a negative count shifts to the right.
def big_shift(a, count):
    return a << count if count >= 0 else a >> -count

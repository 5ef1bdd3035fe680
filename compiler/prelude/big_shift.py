# Cost: a call. a << count of bigints: a negative count shifts to the right, where nothing is left in the end; zero stays zero.
def big_shift(a, count):
    if count < 0:
        return a >> min(-count, 1 << 30)
    return a and a << count

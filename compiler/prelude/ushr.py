# Cost: two calls. a >>> b.
def ushr(a, b):
    return u32(a) >> (i32(b) & 31)

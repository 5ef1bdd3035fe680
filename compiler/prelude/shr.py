# Cost: two calls. a >> b.
def shr(a, b):
    return i32(a) >> (i32(b) & 31)

# Cost: two calls. a << b.
def shl(a, b):
    return i32(i32(a) << (i32(b) & 31))

# Cost: three calls. Math.imul.
def imul(a, b):
    return i32(i32(a) * i32(b))

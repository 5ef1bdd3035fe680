# Cost: a step per bit. Math.clz32.
def math_clz32(x):
    x = u32(x)
    n = 32
    while x:
        x >>= 1
        n -= 1
    return n

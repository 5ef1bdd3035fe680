# Cost: big integers. BigInt.asIntN(bits, x).
def bigint_as_int(width, x):
    width = int(width)
    x &= (1 << width) - 1
    return x - (1 << width) if width and x >> (width - 1) else x

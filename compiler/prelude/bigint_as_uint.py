# Cost: big integers. BigInt.asUintN(bits, x).
def bigint_as_uint(width, x):
    return x & ((1 << int(width)) - 1)

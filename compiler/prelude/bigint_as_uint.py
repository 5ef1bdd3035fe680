# Cost: big integers. BigInt.asUintN(bits, x).
def bigint_as_uint(bits, x):
    return x & ((1 << bits) - 1)

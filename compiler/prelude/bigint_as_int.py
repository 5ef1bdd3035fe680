# Cost: big integers. BigInt.asIntN(bits, x).
def bigint_as_int(bits, x):
    x &= (1 << bits) - 1
    return x - (1 << bits) if bits and x >> (bits - 1) else x

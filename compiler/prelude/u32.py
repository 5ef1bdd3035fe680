# Cost: a call, and big integers past 30 bits. ToUint32, `x >>> 0`.
def u32(x):
    if isinstance(x, float):
        if x - x != 0:
            return 0
        x = int(x)
    elif x is None or x is False:
        return 0
    elif x is True:
        return 1
    return x if 0 <= x <= 0x3FFFFFFF else x & 0xFFFFFFFF

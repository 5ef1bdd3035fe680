# Cost: a call, and big integers past 30 bits. ToInt32.
def i32(x):
    if isinstance(x, float):
        if x - x != 0:
            return 0
        x = int(x)
    elif x is None or x is False:
        return 0
    elif x is True:
        return 1
    if -0x40000000 <= x <= 0x3FFFFFFF:
        return x
    return ((x + 0x80000000) & 0xFFFFFFFF) - 0x80000000

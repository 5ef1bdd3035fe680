# Cost: a call. A number as an element of a typed array holds it.
def typed_value(code, x):
    if code in "fd":
        return x
    if code == "B":
        return i32(x) & 255
    if code == "C":
        if x != x:
            return 0
        x = min(max(x, 0), 255)
        n = int(x)
        if x - n > 0.5 or (x - n == 0.5 and n & 1):
            n += 1
        return n
    if code in "qQ":
        x &= 0xFFFFFFFFFFFFFFFF
        return x - 0x10000000000000000 if code == "q" and x >> 63 else x
    if code == "b":
        return ((i32(x) + 128) & 255) - 128
    if code == "h":
        return ((i32(x) + 32768) & 65535) - 32768
    if code == "H":
        return i32(x) & 65535
    return i32(x) if code in "il" else u32(x)

# CRC-32 for firmware whose binascii has none (ESP8266, small ports): four bits at a time, in halves of 16 bits, so that no
# number on the way is too large to be a small int, and none of it is garbage.
def crc32(b, c=0, T=[]):
    # The table is made at the first call: the high halves, then the low ones.
    if not T:
        T += range(32)
        for i in range(16):
            n = i
            for _ in range(4):
                n = n >> 1 ^ (n & 1) * 0xEDB88320
            T[i] = n >> 16
            T[i + 16] = n & 65535
    h = c >> 16 ^ 65535
    c = c & 65535 ^ 65535
    for x in b:
        for _ in range(2):
            i = (c ^ x) & 15
            c = (c >> 4 | (h & 15) << 12) ^ T[i + 16]
            h = h >> 4 ^ T[i]
            x >>= 4
    return (h ^ 65535) << 16 | c ^ 65535

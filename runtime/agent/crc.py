# CRC-32 for firmware whose binascii has none (ESP8266, small ports): two bits at a time, in halves of 16 bits, so that no
# number on the way is too large to be a small int, and none of it is garbage.
def crc32(b, c=0, n=65535):
    h = c >> 16 ^ n
    c = ~c & n
    for x in b:
        c ^= x
        for _ in range(4):
            x = c % 4
            c = c >> 2 ^ h % 4 << 14 ^ (0, 16784, 33568, 49840)[x]
            h = h >> 2 ^ (0, 30428, 60856, 39780)[x]
    return (h ^ n) << 16 | c ^ n

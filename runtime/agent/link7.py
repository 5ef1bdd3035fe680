# Frames on links that carry text only: all of it printable, payloads in base64 without padding.
rd = sys.stdin.read
wr = sys.stdout.write


def get(n=1):
    c = ord(rd(n) or "\3")
    if S and c in (1, 3):
        raise KeyboardInterrupt
    return c


def rx(i):
    global Q
    n = get() - 32
    w = n < 94
    if not w:
        n = 0
        for _ in range(4):
            n = n << 6 | get() - 32
    p = []
    m = n
    while n > 0:
        p.append(TAKE(1 if w else min(n, WINDOW)))
        if "\1" in p[-1] or "\3" in p[-1]:
            raise KeyboardInterrupt
        n -= len(p[-1])
        if n > 0 and not w:
            wr(MARK + "\6")
    p = ascii.a2b_base64("".join(p) + "=" * (-m % 4))
    Q = p[:-3]
    return int.from_bytes(p[-3:], "big")


def fl(k=2):
    global P, E
    n = (P * 4 - 18) // 3
    h = chr(97 + k)
    if n < 94:
        h += chr(32 + n)
    else:
        h += "~" + "".join([chr(32 + (n >> j & 63)) for j in (18, 12, 6, 0)])
    m = memoryview(O)
    E = crc32(m[8:P], crc32(h.encode(), E))
    struct.pack_into(">I", O, P, E << 8 & 0xFFFFFFFF)
    wr(MARK + chr(J) + h + ascii.b2a_base64(m[8 : P + 3]).decode().rstrip("=\n"))
    P = 8



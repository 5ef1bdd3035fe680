# Frames on links that carry text only: all of it printable, payloads in base64 without padding.
def rd(n):
    return sys.stdin.read(n)


def wr(b):
    sys.stdout.write(b)


def get():
    c = rd(1)
    c = ord(c) if c else 0
    if c in (1, 3) and S:
        raise KeyboardInterrupt
    return c


def rx(i):
    n = get() - 32
    w = n < 94
    if not w:
        n = 0
        for _ in range(4):
            n = n << 6 | get() - 32
    p = ""
    m = n
    while n > 0:
        p += rd(1 if w else min(n, WINDOW))
        if "\1" in p or "\3" in p:
            raise KeyboardInterrupt
        n = m - len(p)
        if n > 0 and not w:
            wr(MARK + "\6")
    p = ascii.a2b_base64(p + "=" * (-m % 4))
    return p[:-3], int.from_bytes(p[-3:], "big")


def tx(k, i, s, b):
    n = (len(b) * 4 + 14) // 3
    h = chr(97 + k)
    if n < 94:
        h += chr(32 + n)
    else:
        h += "~" + "".join([chr(32 + (n >> j & 63)) for j in (18, 12, 6, 0)])
    b = MARK + chr(i) + h + ascii.b2a_base64(b + pack(">I", crc32(b, crc32(h.encode(), s)))[1:]).decode().rstrip("=\n")
    wr(b)
    return b

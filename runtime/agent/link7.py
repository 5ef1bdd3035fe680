# Frames on links that carry text only: all of it printable, payloads in base64 without padding.
rd = sys.stdin.read
wr = sys.stdout.write


def get():
    c = ord(rd(1) or "\3")
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
    # More padding than there has to be does no harm.
    p = bytearray(b"=" * (n + 3))
    for i in range(n):
        p[i] = get()
        # WINDOW bytes have been taken, and more follow.
        if not (w or (i + 1) % WINDOW or i + 1 == n):
            wr(MARK + "\6")
    p = ascii.a2b_base64(p)
    Q = p[:-3]
    return int.from_bytes(p[-3:], "big")


def fl(k=2):
    global P, E
    n = (P * 4 - 18) // 3
    h = chr(97 + k)
    if n < 94:
        h += chr(32 + n)
    else:
        h += "~%8d" % n
    m = memoryview(O)
    E = crc32(m[8:P], crc32(h.encode(), E))
    O[P : P + 3] = E.to_bytes(4, "big")[1:]
    wr(MARK + chr(J) + h + ascii.b2a_base64(m[8 : P + 3]).decode().rstrip("=\n"))
    P = 8

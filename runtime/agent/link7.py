# Frames on links that carry text only: all of it printable, payloads in base64 without padding.
rd = sys.stdin.read
wr = sys.stdout.write


def get():
    # Ports make line ends of 0D in text.
    c = rd(1)
    if c in "\3" or X and c in "\r\n":
        raise KeyboardInterrupt
    if S and c == "\1":
        raise OSError
    return ord(c)


def rx(i):
    global Q
    n = get() - 32
    w = n > 93
    if w:
        n = 0
        for _ in range(4):
            n = n << 6 | get() - 32
    # More padding than there has to be does no harm.
    p = bytearray(b"=" * (n + 3))
    for i in range(n):
        # WINDOW bytes have been taken, those of the head among them, and more follow.
        if w and (i + 6) % WINDOW < 1:
            wr(MARK + "\6")
        p[i] = get()
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

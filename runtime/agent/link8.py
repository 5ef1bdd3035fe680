# Frames on links that carry all 256 byte values.
del ascii
rd = sys.stdin.buffer
wr = sys.stdout.buffer.write


def get(t=bytearray(1)):
    # The next byte, without garbage. The end of the input interrupts, and so does 03 on a board whose port gives it as a byte.
    if not rd.readinto(t) or t[0] == 3 or X and t[0] == 13:
        raise KeyboardInterrupt
    if S and t[0] == 1:
        raise OSError
    return t[0]


def rx(i):
    # The rest of a frame to the board: its body goes to Q, its check is the result. Small ones are masked with their id.
    global Q
    n = get() - 32
    a = k = 0
    if n < 94:
        p = bytearray()
        for _ in range(n):
            c = get()
            if c == 16:
                k = 64
            else:
                p.append(c ^ i ^ k)
                k = 0
        a = len(p)
    else:
        n = 0
        for _ in range(4):
            n = n << 6 | get() - 32
        p = bytearray(n)
        # A piece is what the host sends at once.
        m = WINDOW - 6
        while n > 0:
            t = TAKE(min(n, m))
            if b"\1" in t:
                raise OSError
            n -= m
            m = WINDOW
            if n > 0:
                wr(MARK + b"\6")
            # What follows an escape starts with a changed byte; it may come with the next piece.
            for c in t.split(b"\x10"):
                p[a : a + len(c)] = c
                p[a] ^= k
                a += len(c)
                k = 64
            k = 0 if c else 64
        p = memoryview(p)
    Q = p[: a - 3]
    return int.from_bytes(p[a - 3 : a], "big")


def fl(k=2):
    # Sends what is in O as a frame of kind k, by default as a part of a body that goes on in the next one.
    global P, E
    m = memoryview(O)
    n = P - 8
    a = 4
    if n < 29:
        struct.pack_into("2sBB", O, 4, MARK, J, k << 5 | n)
    else:
        a = 0
        struct.pack_into(">2sBBI", O, 0, MARK, J, k << 5 | 31, n)
    E = crc32(m[a + 3 : P], E)
    O[P : P + 3] = E.to_bytes(4, "big")[1:]
    wr(m[a : P + 3])
    P = 8



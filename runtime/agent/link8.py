# Frames on links that carry all 256 byte values.
rd = sys.stdin.buffer.read
wr = sys.stdout.buffer.write


def get():
    # The next byte; 0 at the end of the input. A board whose port knows no interrupt gives 03 as a byte.
    c = rd(1)
    c = c[0] if c else 0
    if c in (1, 3) and S:
        raise KeyboardInterrupt
    return c


def rx(i):
    # The rest of a frame to the board: body and check. Small ones are masked with their id.
    n = get() - 32
    w = n < 94
    if w:
        p = bytearray()
        while len(p) < n:
            p.append(get())
    else:
        n = 0
        for _ in range(4):
            n = n << 6 | get() - 32
        p = []
        while n > 0:
            p.append(rd(min(n, WINDOW)))
            if b"\x01" in p[-1] or b"\x03" in p[-1]:
                raise KeyboardInterrupt
            n -= WINDOW
            if n > 0:
                wr(MARK + b"\6")
        p = b"".join(p)
    q = bytes(p).split(b"\x10")
    p = b"".join([q.pop(0)] + [bytes((x[0] ^ 64,)) + x[1:] for x in q])
    if w:
        p = bytes([x ^ i for x in p])
    return p[:-3], int.from_bytes(p[-3:], "big")


def tx(k, i, s, b):
    # Sends a frame to the host; the frame is the result.
    n = len(b)
    h = bytes((k << 5 | n,)) if n < 29 else pack(">BI", k << 5 | 31, n)
    b = b"".join((MARK, bytes((i,)), h, b, pack(">I", crc32(b, crc32(h, s)))[1:]))
    wr(b)
    return b

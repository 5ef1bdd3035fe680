# How values are written that aren't None, a boolean, a number of up to 64 bits, a text, bytes or a list.
from array import array


def ext(t, n, v):
    # Extension t over a list of n values, so that its length in bytes needn't be known; those that aren't in v follow.
    pk(2, "BB", 0xC1, t)
    ls(n, v)


def ob(v):
    # Appends such a value: what has no form of its own stays on the board, and is known by its handle.
    global K
    t = type(v)
    if t is int:
        return ext(1, 1, (str(v),))
    if t is bytearray:
        ext(5, 2, b"B")
        return rw(v, 0, 0, 0xC6)
    if t is array:
        # Its type code can be had from its text only.
        ext(5, 2, (ord(repr(v[:0])[7]),))
        return rw(bytes(v), 0, 0, 0xC6)
    if t is set:
        return ext(3, len(v), v)
    if isinstance(v, dict):
        hd(len(v), 0x80, 16, 0xDF)
        for c in v:
            en(c)
            en(v[c])
        return
    if isinstance(v, Exception):
        return ext(8, 1 + len(v.args), (t.__name__,) + v.args)
    for c in H:
        if H[c] is v:
            F[2].add(c)
            break
    else:
        K += 1
        c = K
        H[c] = v
    ext(6, 2, (c, t.__name__))

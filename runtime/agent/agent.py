# The resident program: answers requests that arrive on standard input, one frame each, until it is told to leave.
# docs/protocol.md says what the bytes mean. A link part (link8.py, link7.py) stands before this text and defines
# get(), rx(i) and fl(k); before that come MARK, the modules io and binascii (as ascii) and opened(b), the stream of a file
# that has come as b. Behind it stands values.py, or later.py where that is sent when it is needed. WINDOW, FLOAT, LEAVING
# and TAKE (reads n bytes) are replaced by what they are before the text is sent; so are BEGIN, LIMIT and FULL, which are nothing
# unless garbage is collected at the prompt only: then the agent goes there once more memory than B is taken.
# scripts/generate/agent.mjs minifies it all. Its globals live in the dict `_mpc`, the one name that the board is left with.

# N: requests accepted so far, modulo 65536: part of the seed of every check, so that nothing old passes.
# I: id and check of the last one, by which a repeated request is known. L: the reply to it, as arguments of tx.
# S: 0 idle, 1 inside a frame, 2 in a call. R: cleared by out(). K: last handle given out.
# O: the frame that is being written: 8 bytes for its head, then the body; P: where its next byte goes; J: its id; E: seed
# of its check; Y: its kind and values. U: how much of the request's body Q has been read. X: 2 since a 03 has ended a frame or a
# call, 1 since a request was accepted, 0 since the next one was. Until then another tool may be coming: a line end or another 03 is for
# the prompt, in what looks like a frame, too, as the first one may have overtaken the rest of that, or all of it.
N = I = L = S = K = O = P = J = E = Y = U = X = 0
H = {0: globals()}  # handle: object; 0 is for exec
V = {}  # path: bytes of a module's file, while it is being loaded
W = int  # what is called before waiting for a request; due.py says more


def load(c, m, *x):
    # Imports module m from the files in V, of which c is the CRC, and gives its attributes x function numbers. What is
    # imported leaves sys.modules again, so that another build may have modules of the same names.
    global K
    import os

    class Files:
        # The file system that modules are imported from: what V holds, plain or deflated. Made anew each time, as its
        # memory is free between.
        # Something that takes any arguments.
        mount = umount = Exception

        def stat(s, p):
            for k in V:
                # Only what kind of thing it is counts.
                if (k + "/").startswith(p + "/"):
                    return (32768 >> (k != p),) * 10
            raise OSError(2)

        def open(s, p, m):
            return opened(V[p])

    def swap(o, x):
        # Takes the modules that V has files for out of sys.modules, into o, and puts those of x in.
        for k in V:
            n = ""
            for k in k[1:-3].split("/"):
                n += k
                if n in sys.modules:
                    o[n] = sys.modules.pop(n)
                n += "."
        sys.modules.update(x)

    n = len(F)
    r = "/_mpc%d" % n
    f = {}
    o = {}
    try:
        for p in V:
            c ^= crc32(V[p])
        if c:
            raise OSError(5)
        # What stays for long comes to lie together.
        gc.collect()
        # Whatever fails from here on, the board is left as it was.
        sys.path.insert(0, r)
        try:
            os.mount(Files(), r)
            try:
                swap(f, {})
                __import__(m)
            finally:
                os.umount(r)
                swap(o, f)
        finally:
            sys.path.remove(r)
    finally:
        V.clear()
    for v in x:
        v = (v + " " + m).split(" ")
        F.append(getattr(o[v[1]], v[0]))
    K += 1
    H[K] = o[m]
    return [K, n]


F = [
    # Those for generators are in more.py.
    0,
    0,
    # Not a function: handles that were given out once more. Code that the host sends clears it, and forgets handles.
    set(),
    getattr,
    setattr,
    lambda o, n, *x: getattr(o, n)(*x),
    lambda p, d: V.update({p: V.get(p, b"") + d}),
    load,
    exec,
    Exception,
]
# Its place in the dict is taken by what follows.
del load


def rm():
    # Makes room in O: what is in it is sent as a part, unless there is memory for more.
    try:
        if gc.mem_free() > 9 * len(O):
            return O.extend(bytearray(len(O)))
    except MemoryError:
        # Enough of it, but not in one piece.
        pass
    fl()


def pk(n, f, *x):
    # Appends n bytes packed by f; en() has seen to the room.
    global P
    struct.pack_into(f, O, P, *x)
    P += n


def hd(n, k, m, c):
    # Head of a string or container: `k | n` where n < m, else code c and 32 bits. en() has seen to the room.
    if n < m:
        pk(1, "B", k | n)
    else:
        pk(5, ">BI", c, n)


def rw(v, k, m, c):
    # Appends a head as of hd, and the bytes of v.
    global P
    v = memoryview(v)
    hd(len(v), k, m, c)
    while v:
        m = v[: len(O) - 4 - P]
        O[P : P + len(m)] = m
        P += len(m)
        v = v[len(m) :]
        if v:
            rm()


def ls(n, v):
    # A list of n values.
    hd(n, 0x90, 16, 0xDD)
    for x in v:
        en(x)


def en(v):
    # Appends the value's MessagePack form.
    global P
    t = type(v)
    if P > len(O) - 13:
        rm()
    if v is None:
        pk(1, "B", 0xC0)
    elif t is bool:
        pk(1, "B", 0xC2 + v)
    elif t is int:
        if -33 < v < 128:
            # Without the garbage that a call with *x makes: lists may hold many.
            O[P] = v & 255
            P += 1
            return
        for c in range(4):
            n = 1 << (8 << c) - 1
            if -n <= v < n:
                return pk(1 + (1 << c), (">Bb", ">Bh", ">Bi", ">Bq", ">Bf", ">Bd")[c], 0xD0 + c, v)
        ob(v)
    elif t is float:
        pk(FLOAT, v)
    elif t is str:
        rw(v, 0xA0, 32, 0xDB)
    elif t is bytes:
        rw(v, 0, 0, 0xC6)
    elif isinstance(v, (list, tuple)):
        ls(len(v), v)
    else:
        ob(v)


def tx(k, i, s, *x):
    # Sends a frame of kind k with the values x. Another one may come between its parts, from an interrupt handler.
    global O, P, J, E, Y
    o = O, P, J, E, Y
    O = bytearray(264)
    P = 8
    J = i
    E = s
    Y = k, x
    try:
        for v in x:
            en(v)
        fl(k)
    finally:
        O, P, J, E, Y = o


def ta(n):
    # The next n bytes of the request.
    global U
    U += n
    return Q[U - n : U]


def de():
    # Reads one value. Lists may hold many: numbers leave little garbage. Before the first one that isn't of the simple types
    # the host sends more.py.
    global U
    c = Q[U]
    U += 1
    if c < 128:
        return c
    if c > 223:
        return c - 256
    if c < 192:
        n = c & (31 if c > 159 else 15)
    elif c == 193:
        return H[de()]
    elif c < 196:
        return (None, 0, False, True)[c % 4]
    elif 201 < c < 212:
        n = U - 1
        U += 1 << c % 4
        return struct.unpack_from((">Bb", ">Bh", ">Bi", ">Bq", ">Bf", ">Bd")[(c + 2) % 10], Q, n)[1]
    else:
        n = int.from_bytes(ta(4), "big")
    if 159 < c < 192 or c == 219:
        return str(ta(n), "utf8")
    if 143 < c < 160 or c == 221:
        return dl(len(Q), n)
    if c == 198:
        return bytes(ta(n))
    return dm(c, n)


def dl(e, n=-1):
    # Reads values: n of them, or those up to offset e of the request.
    x = []
    while U < e and len(x) != n:
        x.append(de())
    return x


def out():
    # To the prompt after the next reply, or without one where there is no memory for it.
    global R
    R = 0
    wr(LEAVING)


def bad(i, s, e):
    # Answers request i by exception e.
    global Q, X
    # Not run: the request couldn't be read. It may be what took the memory.
    n = len(Q)
    Q = b""
    try:
        FULL
        f = io.StringIO()
        sys.print_exception(e, f)
        x = [v if v is None or isinstance(v, (int, float, str)) else str(v) for v in e.args]
        x = 1, i, s, type(e).__name__, f.getvalue(), x, n
        tx(*x)
        return x
    except MemoryError:
        out()
    except BaseException as e:
        # A 03 that came too late for the call, or what later.py says of the exception's values.
        X |= 2 * isinstance(e, KeyboardInterrupt)
        return bad(i, s, e)


def an(i, s):
    # Answers request i by what running it gives, unless that raises. The result is the frame that was sent.
    global Q
    k = 0
    try:
        x = dl(len(Q))
        Q = b""
        x = F[x[0]](*x[1:])
    except StopIteration as e:
        k = 3
        x = e.value
    LIMIT
    x = k, i, s, x
    tx(*x)
    return x


def run():
    global N, I, L, S, R, U, B, X
    R = 1
    BEGIN
    tx(7, 127, 127, 3, N)
    while R:
        S = 0
        try:
            W()
            i = get()
            if i == 1:
                tx(5, 127, 127, N)
            if i > 31:
                S = 1
                c = rx(i)
                s = N << 8 | i
                # The check of nothing is the seed: bytes that are no frame may have that.
                if Q and crc32(Q, s) & 0xFFFFFF == c:
                    N = N + 1 & 65535
                    I = i, c
                    S = 2
                    L = U = 0
                    X //= 2
                    L = an(i, s)
                elif I == (i, c):
                    tx(*L)
                else:
                    # Damaged: dropped as what couldn't be read is.
                    raise OSError
        except BaseException as e:
            if isinstance(e, KeyboardInterrupt):
                # Between frames, or in one and not for the first time.
                if X >= S:
                    return
                X = 2
            try:
                if S > 1:
                    L = bad(i, s, e)
                elif S:
                    # The second value: there is no memory for it.
                    tx(6, 127, 127, N, isinstance(e, MemoryError))
                else:
                    bad(127, 127, e)
            except MemoryError:
                out()

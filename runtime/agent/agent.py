# The resident program: answers requests that arrive on standard input, one frame each, until it is told to leave.
# docs/protocol.md says what the bytes mean. A link part (link8.py, link7.py) stands before this text and defines
# get(), rx(i) and tx(kind, id, seed, body); before that come MARK, WINDOW, FLOAT and LIMIT. scripts/generate/agent.mjs
# minifies it all. The globals of this file live in the dict `_mpc`, the one name that the board is left with.

N = 0  # requests accepted so far, modulo 65536: part of the seed of every check, so that nothing old passes
I = 0  # id and check of the last one, by which a repeated request is known
C = 0
L = b""  # the reply to it
S = 0  # 0 idle, 1 inside a frame, 2 in a call
R = 1  # cleared by leave()
K = 0  # last handle given out
H = {}  # handle: object
V = {}  # path: bytes of a module's file, while it is being loaded
D = []  # functions that run what is due and return the milliseconds until they want to be called again


def hd(b, n, k, m, c):
    # Head of a string or container: `k | n` where n < m, else code c and 32 bits.
    if n < m:
        b.append(k | n)
    else:
        b.extend(pack(">BI", c, n))


def ext(b, t, x):
    # Extension of type t over the values in x.
    e = bytearray()
    for v in x:
        en(e, v)
    hd(b, len(e), 0, 0, 0xC9)
    b.append(t)
    b.extend(e)


def en(b, v):
    # Appends the value's MessagePack form.
    global K
    t = type(v)
    if v is None:
        b.append(0xC0)
    elif t is bool:
        b.append(0xC3 if v else 0xC2)
    elif t is int:
        if -33 < v < 128:
            b.append(v & 255)
        else:
            for c in range(4):
                n = 1 << (8 << c) - 1
                if -n <= v < n:
                    b.append(0xD0 + c)
                    b.extend(pack(">" + "bhiq"[c], v))
                    return
            ext(b, 1, (str(v),))
    elif t is float:
        b.append(0xCB if FLOAT == "d" else 0xCA)
        b.extend(pack(">" + FLOAT, v))
    elif t is str:
        v = v.encode()
        hd(b, len(v), 0xA0, 32, 0xDB)
        b.extend(v)
    elif t is bytes:
        hd(b, len(v), 0, 0, 0xC6)
        b.extend(v)
    elif t is bytearray or t is array:
        # An array's type code can be had from its text only.
        c = b"" if t is bytearray else repr(v[:0])[7].encode()
        v = bytes(v)
        hd(b, len(v) + len(c), 0, 0, 0xC9)
        b.append(5 if c else 9)
        b.extend(c)
        b.extend(v)
    elif isinstance(v, list):
        hd(b, len(v), 0x90, 16, 0xDD)
        for c in v:
            en(b, c)
    elif isinstance(v, dict):
        hd(b, len(v), 0x80, 16, 0xDF)
        for c in v:
            en(b, c)
            en(b, v[c])
    elif isinstance(v, tuple):
        ext(b, 2, v)
    elif t is set:
        ext(b, 3, v)
    elif getattr(v, "_tag", 0) == "Map":
        # Map and Set are the prelude's.
        ext(b, 4, [x for e in v.entries() for x in e])
    elif getattr(v, "_tag", 0) == "Set":
        ext(b, 3, v.keys())
    elif isinstance(v, Exception):
        ext(b, 8, (t.__name__,) + v.args)
    else:
        for c in H:
            if H[c] is v:
                break
        else:
            K += 1
            c = K
            H[c] = v
        ext(b, 6, (c, t.__name__))


def bo(*x):
    b = bytearray()
    for v in x:
        en(b, v)
    return b


def de(s):
    # Reads one value from a stream.
    c = s.read(1)[0]
    if c < 128:
        return c
    if c > 223:
        return c - 256
    if c < 192:
        n = c & (31 if c > 159 else 15)
    elif c < 196:
        return (None, 0, False, True)[c & 3]
    elif 201 < c < 212:
        return unpack(">" + "fd----bhiq"[c - 202], s.read(1 << (c & 3)))[0]
    else:
        n = int.from_bytes(s.read(4), "big")
    if c < 144 or c > 221:
        d = OrderedDict()
        for _ in range(n):
            c = de(s)
            d[c] = de(s)
        return d
    if c < 160 or c > 219:
        return [de(s) for _ in range(n)]
    if c < 192 or c > 201:
        return str(s.read(n), "utf8")
    if c < 199:
        return s.read(n)
    t = s.read(1)[0]
    if t == 9:
        return bytearray(s.read(n))
    if t == 5:
        t = chr(s.read(1)[0])
        return array(t, s.read(n - 1))
    x = dl(s, s.tell() + n)
    c = x[0] if x else 0
    if t == 1:
        return int(c)
    if t == 6:
        return H[c]
    if t == 7:
        return lambda *a: tx(4, 127, 127, bo(c, *a)) and None
    if t == 11:
        return F[c](*x[1:])
    return (tuple if t == 2 else set)(x)


def dl(s, e):
    x = []
    while s.tell() < e:
        x.append(de(s))
    return x


def er(e):
    s = StringIO()
    sys.print_exception(e, s)
    return bo(type(e).__name__, s.getvalue(), [v if isinstance(v, (int, float, str)) else str(v) for v in e.args])


def do(i, s, b):
    # Runs the request with id i, seed s and body b; its reply, sent, is the result.
    k = 0
    try:
        x = dl(BytesIO(b), len(b))
        x = F[x[0]](*x[1:])
        if getattr(x, "_tag", 0) == "Promise":
            x.then(lambda v: tx(0, i, s, bo(v)), lambda e: tx(1, i, s, er(e)))
            k = 5
            x = N
        b = bo(x)
    except StopIteration as e:
        k = 3
        b = bo(e.value)
    except MemoryError:
        k = 1
        b = b"\xabMemoryError"
    except BaseException as e:
        k = 1
        b = er(e)
    if LIMIT and (k == 1 or not N & 31) and gc.mem_alloc() > LIMIT:
        # Nothing is collected before the prompt here: go there, and say so.
        leave()
        tx(4, 127, 127, b"\xff")
    return tx(k, i, s, b)


def nak():
    tx(6, 127, 127, bo(N))


def run():
    global N, I, C, L, S, R
    R = 1
    tx(7, 127, 127, bo(1, N))
    while R:
        S = 0
        try:
            while D and not P.poll(min([d() & 0x3FFFFFFF for d in D])):
                pass
            i = get()
            if i < 32:
                if i == 1:
                    tx(5, 127, 127, bo(N))
                if i and i != 3:
                    continue
                return
            S = 1
            b, c = rx(i)
            s = N << 8 | i
            if crc32(b, s) & 0xFFFFFF == c:
                N = N + 1 & 65535
                I = i
                C = c
                S = 2
                L = b""
                L = do(i, s, b)
            elif i == I and c == C:
                wr(L)
            else:
                nak()
        except KeyboardInterrupt as e:
            if S == 0:
                return
            if S == 1:
                nak()
            else:
                L = tx(1, i, s, er(e))
        except Exception as e:
            if S:
                nak()
            else:
                tx(4, 127, 127, bo(0) + er(e))


class Files:
    # The file system that modules are imported from: what V holds, plain or deflated.
    def mount(s, *a):
        pass

    umount = mount

    def stat(s, p):
        for k in V:
            if k == p or k.startswith(p + "/"):
                return (32768 if k == p else 16384,) + (0,) * 9
        raise OSError(2)

    def open(s, p, m):
        # A leading 0 marks deflated text.
        f = BytesIO(V[p])
        if V[p][:1] == b"\0":
            from deflate import DeflateIO

            f.read(1)
            f = DeflateIO(f)
        return f


def put(p, d):
    V[p] = V.get(p, b"") + d


def swap(x):
    # Takes the modules that V has files for out of sys.modules, and puts those of x in.
    o = {}
    for k in V:
        k = k[:-3]
        while k:
            n = k[1:].replace("/", ".")
            if n in sys.modules:
                o[n] = sys.modules.pop(n)
            k = k[: k.rfind("/")]
    sys.modules.update(x)
    return o


def load(c, m, *x):
    # Imports module m from the files in V, of which c is the CRC, and gives its attributes x function numbers. What is
    # imported leaves sys.modules again, so that another build may have modules of the same names.
    global P
    import os

    n = len(F)
    r = "/_mpc%d" % n
    try:
        for p in sorted(V):
            c ^= crc32(V[p])
        if c:
            raise OSError(5)
        o = swap({})
        os.mount(Files(), r)
        sys.path.insert(0, r)
        try:
            __import__(m)
        finally:
            sys.path.remove(r)
            os.umount(r)
            o = swap(o)
    finally:
        V.clear()
    if hasattr(o.get("mpc_prelude"), "run_due"):
        # From now on waiting for a request means running what is due.
        from select import poll

        P = poll()
        P.register(sys.stdin)
        D.append(o["mpc_prelude"].run_due)
    for v in x:
        v = v.split(" ")
        F.append(getattr(o[v[1] if v[1:] else m], v[0]))
    return [o[m], n]


def leave():
    global R
    R = 0


def step(h, f):
    # One step of generator h; it is forgotten when it has ended.
    try:
        return f(H[h])
    except BaseException:
        H.pop(h, 0)
        raise


def stop(g):
    g.close()
    raise StopIteration


F = [
    lambda h, v: step(h, next if v is None else lambda g: g.send(v)),
    lambda h: step(h, stop),
    lambda h, e: step(h, lambda g: g.throw(e)),
    lambda *x: [H.pop(h, 0) for h in x] and None,
    lambda h, n: getattr(H[h], n),
    lambda h, n, v: setattr(H[h], n, v),
    lambda h, n, *x: getattr(H[h], n)(*x),
    put,
    load,
    lambda s: exec(s, globals()),
    leave,
]

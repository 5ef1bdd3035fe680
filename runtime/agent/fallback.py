# For boards that the agent doesn't fit: each call is one line at the prompt, `_mpc(check, number, arguments…)`, answered by
# the result as text and three characters of check. It is sent in pieces (parted by lines of `# ---`), as a small heap can't
# compile more at once. All that they need hangs on `_mpc`; names with a digit behind it are gone at the end of their piece.
class _mpc1:
    def __call__(s, c, n, *a):
        k = s.k
        r = ""
        # Loops, not comprehensions: each of those is one call deeper, and six is the limit of a micro:bit.
        for x in (n,) + a:
            r += s.e(x)
        if s.c(k, r) != c:
            r = "!%d;" % k
        else:
            s.k = (k + 1) % 65521
            try:
                r = s.e(s.f[n](*a))
            except StopIteration as e:
                r = "x" + s.e(e.value)
            except SystemExit as e:
                # At the prompt it would restart the interpreter.
                r = "q" + s.e(e.args)
        c = s.c(k, r)
        # Room for the next line: a small heap is full of small garbage soon.
        s.g()
        print(r + chr(48 + (c >> 12)) + chr(48 + (c >> 6 & 63)) + chr(48 + (c & 63)), end="")


_mpc = _mpc1()
_mpc.h = {}
# Handles that were given out once more since a call of free without any.
_mpc.y = set()
_mpc.g = __import__("gc").collect
del _mpc1


# ---
def _mpc1(v):
    # The value as text; fallbackText.ts reads it, and writes the same of arguments for their check.
    t = type(v)
    if v is None:
        return "n"
    if t is bool:
        return "t" if v else "f"
    if t is int:
        return "%d;" % v
    # The name isn't there where floats aren't.
    if str(t) == "<class 'float'>":
        return "d%x;" % _mpc.s.unpack("<I", _mpc.s.pack("<f", v))
    f = _mpc.e
    if t is str:
        return "s" + _mpc.q(v) + ";"
    if t in (list, tuple, set):
        r = "l" if t is list else "u" if t is tuple else "z"
        for x in v:
            r += f(x)
        return r + "."
    return _mpc.o(v, t)


_mpc.e = _mpc1
_mpc.s = __import__("struct")
del _mpc1


# ---
def _mpc1(v, t):
    f = _mpc.e
    if isinstance(v, dict):
        r = "m"
        for k in v:
            r += f(k) + f(v[k])
        return r + "."
    if t in (bytes, bytearray):
        r = "b" if t is bytes else "y"
        for x in v:
            r += "%02x" % x
        return r + ";"
    for k in _mpc.h:
        if _mpc.h[k] is v:
            _mpc.y.add(k)
            break
    else:
        k = 1
        while k in _mpc.h:
            k += 1
        _mpc.h[k] = v
    return "h%d;" % k + _mpc.q(str(t)[8:-2]) + ";"


def _mpc2(v):
    r = ""
    for c in v:
        r += c if " " <= c <= "~" and c not in "\\;" else "\\%x;" % ord(c)
    return r


_mpc.o = _mpc1
_mpc.q = _mpc2
del _mpc1, _mpc2


# ---
def _mpc1(h, t):
    for c in t:
        h = (h * 31 + ord(c)) % 65521
    return h


_mpc.c = _mpc1
_mpc.n = lambda n: _mpc.s.unpack("<f", _mpc.s.pack("<I", n))[0]
del _mpc1


# ---
def _mpc1(h, n):
    o = _mpc.h[h]
    return o[n] if type(o) is dict else getattr(o, n)


def _mpc2(h, n, v):
    o = _mpc.h[h]
    if type(o) is dict:
        o[n] = v
    else:
        setattr(o, n, v)


def _mpc3(h):
    _mpc.h.pop(h).close()
    raise StopIteration


def _mpc4(h, v, *n):
    # One that ends doesn't come back.
    g = _mpc.h.pop(h)
    v = next(g) if v is None else g.throw(Exception(v)) if n else g.send(v)
    _mpc.h[h] = g
    return v


_mpc.f = [
    _mpc4,
    _mpc3,
    lambda *x: [k in _mpc.y or _mpc.h.pop(k, 0) for k in x] and None if x else _mpc.y.clear(),
    _mpc1,
    _mpc2,
    lambda h, n, *a: _mpc.f[3](h, n)(*a),
]
del _mpc1, _mpc2, _mpc3, _mpc4


# ---
def _mpc1(n):
    # A module's globals; its statements follow one by one.
    _mpc.d = _mpc.m[n] = {"__name__": n}
    k = 1
    while k in _mpc.h:
        k += 1
    _mpc.h[k] = _mpc.d
    return k


def _mpc2(m, n, k):
    # What stands for `from m import n as k`: there may be no sys.modules.
    _mpc.d[k] = _mpc.m[m][n]


def _mpc3(*x):
    # Names of the last module, or of another one: "name module".
    n = len(_mpc.f)
    for k in x:
        k = k.split(" ")
        _mpc.f.append((_mpc.m[k[1]] if k[1:] else _mpc.d)[k[0]])
    _mpc.m.clear()
    return n


_mpc.m = {}
# Source is kept, and run at the prompt: here it would be two calls deeper.
_mpc.f.extend([_mpc1, lambda c: setattr(_mpc, "t", c), _mpc2, _mpc3])
del _mpc1, _mpc2, _mpc3

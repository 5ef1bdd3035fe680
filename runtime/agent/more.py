# Extends the agent: reads dicts and extensions, where requests held None, booleans, numbers, texts, bytes, lists and handles
# only, writes the prelude's Map and Set, and takes steps of generators. The host sends it before the first such request, and
# before it loads a module that has Map or Set.


def dm(c, n):
    # Reads a dict of n entries, or (code C9) an extension of n bytes.
    if c != 201:
        # Where firmware has none, dicts are what it can't be given.
        from collections import OrderedDict

        d = OrderedDict()
        for _ in range(n):
            c = de()
            d[c] = de()
        return d
    t = de()
    if t == 9:
        return bytearray(ta(n))
    if t == 5:
        t = chr(de())
        return array(t, bytes(ta(n - 1)))
    x = dl(U + n)
    c = x[0] if x else 0
    if t == 1:
        return int(c)
    if t == 2:
        return tuple(x)
    if t == 7:
        return lambda *a: tx(4, 127, 127, c, *a)
    if t == 11:
        return F[c](*x[1:])
    return set(x)


def ob(v, o=ob):
    c = getattr(v, "_tag", 0)
    if c == "Map":
        ext(4, 2, ())
        ls(v.size, v.keys())
        if P > len(O) - 13:
            rm()
        ls(v.size, v.values())
    elif c == "Set":
        ext(3, v.size, v.keys())
    else:
        o(v)


def step(h, v, n="send"):
    # One step of generator h; it is forgotten when it has ended.
    try:
        return next(H[h]) if v is None else getattr(H[h], n)(v)
    except BaseException:
        H.pop(h, 0)
        raise


F[0] = step
F[1] = lambda h: H.pop(h).close()
del step

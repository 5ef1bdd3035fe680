# Extends the agent where a loaded module has timers or asynchronous functions: waiting for a request means running what
# is due. D holds functions that do, and return the milliseconds until they want to be called again.
from select import poll

P0 = poll()
P0.register(sys.stdin, 1)  # to read: a port may always be ready to write
D = []


def W():
    while D and not P0.poll(min([d() & 0x3FFFFFFF for d in D])):
        pass


def rs(i, s, v):
    # Answers request i, whose promise has been resolved with v.
    try:
        tx(0, i, s, v)
    except BaseException as e:
        bad(i, s, e)


# Requests that are answered later, by id: check and last reply. One that is sent again gets that reply again.
C = {}


def tx(k, i, s, *x, t=tx):
    if k < 1 and getattr(x[0], "_tag", 0) == "Promise":
        x[0].then(lambda v: rs(i, s, v), lambda e: bad(i, s, e))
        k = 5
        x = (N,)
    x = (k, i, s) + x
    if k == 5 and i < 127:
        if len(C) > 15:
            # They hold results: those that have gone out make room.
            for c in list(C):
                if C[c][1][0] < 5:
                    C.pop(c)
        C[i] = I[1], x
    elif i in C:
        c, y = C.pop(i)
        # Else the id is another request's by now.
        if y[2] == s:
            C[i] = c, x
    t(*x)


def rx(i, r=rx):
    global I, L
    c = r(i)
    if C.get(i, "0")[0] == c:
        I = i, c
        L = C[i][1]
    return c

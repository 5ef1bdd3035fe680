# Cost: some look-ups. it.return(value) of an iterator that may not have it, then None.
def return_into(it, value):
    f = method(it, "return_") or method(it, "return")
    return None if f is None else f() if value is None else f(value)

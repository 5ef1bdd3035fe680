# Cost: a call. Bytes of an element of a typed array.
def byte_size(a):
    return {"B": 1, "C": 1, "b": 1, "h": 2, "H": 2, "f": 4, "d": 8, "q": 8, "Q": 8}.get(typed_code(a), 4)

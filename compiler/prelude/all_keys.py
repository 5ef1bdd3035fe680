# Cost: a list. What `for…in` goes through: of a class also the static fields of those that it extends.
def all_keys(o):
    out = keys(o)
    while isinstance(o, type) and getattr(o, "__bases__", ()):
        o = o.__bases__[0]
        if hasattr(o, "__dict__"):
            out.extend([k for k in keys(o) if k not in out])
    return out

# Cost: a type test and a store. o[name] = v of an object in whichever form; gives v.
def set_prop(o, name, v):
    if isinstance(o, dict):
        o[name] = v
    elif isinstance(o, (list, bytearray)):
        put(o, name, v)
    else:
        setattr(o, name, v)
        if name not in _own(o):
            o._more = _more(o) + (name,)
    return v


def _own(o):
    return getattr(o, "_fields", ()) + getattr(o, "_more", ())


def _more(o):
    return getattr(o, "_more", ())

# Cost: a look-up per field. Names of an instance's own properties, in order, with the attributes that hold them.
def fields(o):
    renamed = getattr(o, "_renamed", {})
    return [
        (renamed.get(name, name), name)
        for name in getattr(o, "_fields", ()) + getattr(o, "_more", ())
        if hasattr(o, name)
    ]

# Cost: a look-up per field. Names of an instance's own properties, in order (symbols last), with the attributes that hold them.
def fields(o):
    renamed = getattr(o, "_renamed", {})
    # asking for these would run them
    accessors = getattr(o, "_accessors", ())
    out = []
    symbols = []
    seen = []
    for name in getattr(o, "_early", ()) + getattr(o, "_fields", ()) + getattr(o, "_more", ()):
        # a field that a subclass declares again keeps its place
        if name not in seen and (name in accessors or hasattr(o, name)):
            seen.append(name)
            shown = renamed.get(name, name)
            (out if isinstance(shown, str) else symbols).append((shown, name))
    return out + symbols

# Cost: two look-ups. A function or class as Node's console shows it.
def function_name(f):
    name = getattr(f, "__name__", "")
    if isinstance(f, type):
        name = getattr(f, "_name", name).rstrip("_")
        bases = [b for b in getattr(f, "__bases__", ()) if b not in (object, Exception)]
        if bases:
            name += " extends " + getattr(bases[0], "_name", bases[0].__name__).rstrip("_")
        return "[class %s]" % name
    if name in ("", "<lambda>"):
        return "[Function (anonymous)]"
    return "[Function: %s]" % name

# Cost: two look-ups. A function or class as Node's console shows it.
def function_name(f):
    name = getattr(f, "__name__", "")
    if isinstance(f, type):
        name = class_name(f)
        bases = [b for b in getattr(f, "__bases__", ()) if b not in (object, Exception)]
        if bases:
            name += " extends " + class_name(bases[0])
        return "[class %s]" % name
    if name in ("", "<lambda>"):
        return "[Function (anonymous)]"
    return "[Function: %s]" % name

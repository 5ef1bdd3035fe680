# Cost: two look-ups. A function or class as Node's console shows it.
def function_name(f):
    f = getattr(f, "_bound", f)
    label = function_labels.get(f)
    if label is not None:
        return label
    if isinstance(f, type):
        name = class_name(f) or "(anonymous)"
        bases = [b for b in getattr(f, "__bases__", ()) if b not in (object, Exception)]
        if "_plain" in getattr(f, "__dict__", {}):
            return "[Function%s]" % ((" " if name == "(anonymous)" else ": ") + name)
        base = "Array" if bases and bases[0] is list else bases and class_name(bases[0])
        return "[class %s]" % (name + " extends " + base if base else name)
    name = getattr(f, "__name__", "")
    if name in ("", "<lambda>"):
        return "[Function (anonymous)]"
    return "[Function: %s]" % name

# Cost: a type test and a look-up. o[name] of an object in whichever form; None, or what is given, where absent.
def prop(o, name, missing=None):
    if isinstance(o, dict):
        return o.get(to_key(name) if isinstance(name, (int, float)) else name, missing)
    if o is None:
        raise TypeError_("Cannot read properties of undefined (reading '%s')" % name)
    if isinstance(o, (str, list, bytearray)):
        if name == "length":
            return len(o)
        if isinstance(name, (int, float)) or name.isdigit():
            return at_or_none(o, int(name) if isinstance(name, str) else name)
    x = getattr(o, attribute_of(o, to_key(name)), missing)
    if x is missing and name == "length":
        try:
            return len(o)
        except TypeError:  # no typed array
            pass
    return x

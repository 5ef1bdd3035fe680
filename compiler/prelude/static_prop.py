# Cost: two look-ups, and the getter. C[name] of a class, or what may be another object.
def static_prop(c, name):
    if not isinstance(c, type):
        return prop(c, name)
    name = attribute_of(c, name)
    get = getattr(c, "_get_" + name, None)
    return getattr(c, name, None) if get is None else get()

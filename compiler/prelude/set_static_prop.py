# Cost: two look-ups, and the setter. C[name] = v of a class, or what may be another object.
def set_static_prop(c, name, v):
    if not isinstance(c, type):
        set_prop(c, name, v)
        return
    name = attribute_of(c, name)
    store = getattr(c, "_set_" + name, None)
    if store is None:
        setattr(c, name, v)
    else:
        store(v)

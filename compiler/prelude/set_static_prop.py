# Cost: two look-ups, and the setter. C[name] = v of a class.
def set_static_prop(c, name, v):
    name = attribute_of(c, name)
    store = getattr(c, "_set_" + name, None)
    if store is None:
        setattr(c, name, v)
    else:
        store(v)

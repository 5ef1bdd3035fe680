# Cost: a store per key. `{ ...source }` in an object literal with accessors.
def spread(o, source):
    if source is None:
        return
    for k, v in source.items() if isinstance(source, dict) else entries(source):
        if not is_text_key(k):
            raise TypeError_("Cannot add a property under a symbol")
        name = attribute_of(o, k)
        if name in o._accessors and name in o._more:
            raise TypeError_("Cannot replace the getter of " + k)
        if hasattr(type(o), name) and name not in o._more:
            # the literal says later what this is
            hold(o, name)
        else:
            set_prop(o, k, v)

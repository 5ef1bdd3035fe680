# Cost: a type test and a store. o[name] = v of an object in whichever form; gives v.
def set_prop(o, name, v):
    if isinstance(o, dict):
        o[to_key(name) if isinstance(name, (int, float)) else name] = v
    elif isinstance(o, list) and name == "length":
        set_length(o, v)
    elif isinstance(o, list) and (not isinstance(name, str) or name.isdigit()):
        put(o, int(name) if isinstance(name, str) else name, v)
    elif is_typed_array(o):
        typed_put(o, name, v)
    else:
        name = attribute_of(o, to_key(name))
        if not name:
            raise TypeError_("Cannot add a property under a symbol")
        if name in getattr(o, "_fields", ()):
            set_early(o, name)
        setattr(o, name, v)
        own = getattr(o, "_fields", ()) + getattr(o, "_more", ())
        # what a setter keeps is no property of the object itself
        is_listed = hasattr(o, "_fields") or isinstance(o, Exception)
        is_own = not hasattr(type(o), name) or callable(getattr(type(o), name))
        if name not in own and is_listed and is_own:
            o._more = getattr(o, "_more", ()) + (name,)
    return v

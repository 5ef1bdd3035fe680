# Cost: a type test and a deletion. `delete o[name]`, true.
def delete_prop(o, name):
    name = to_key(name)
    if isinstance(o, dict):
        if name in o:
            del o[name]
    else:
        name = attribute_of(o, name)
        if hasattr(o, name):
            delattr(o, name)
            # set again it comes last
            o._fields = tuple([n for n in getattr(o, "_fields", ()) if n != name])
            o._more = tuple([n for n in getattr(o, "_more", ()) if n != name])
    return True

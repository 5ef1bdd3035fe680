# Cost: a type test and a deletion. `delete o[name]`, true.
def delete_prop(o, name):
    if isinstance(o, dict):
        if name in o:
            del o[name]
    else:
        name = attribute_of(o, name)
        if hasattr(o, name):
            delattr(o, name)
    return True

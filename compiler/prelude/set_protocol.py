# Cost: a type test and a store. Sets the member of an object in whichever form under a well-known symbol.
def set_protocol(o, key, attribute, v):
    if isinstance(o, dict):
        o[key] = v
    else:
        setattr(o, attribute, v)

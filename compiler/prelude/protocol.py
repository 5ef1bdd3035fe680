# Cost: a type test and a look-up. The member of an object in whichever form under a well-known symbol; None where absent.
def protocol(o, key, attribute):
    return o.get(key) if isinstance(o, dict) else getattr(o, attribute, None)

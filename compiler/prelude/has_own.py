# Cost: a look-up. Object.hasOwn(o, name).
def has_own(o, name):
    name = to_str(name)
    if isinstance(o, dict):
        return name in o
    return name in keys(o) or (name == "length" and isinstance(o, (list, str)))

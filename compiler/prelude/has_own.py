# Cost: a look-up per key. Object.hasOwn(o, name).
def has_own(o, name):
    name = to_str(name)
    if isinstance(o, dict):
        return name in o
    if name in keys(o):
        return True
    if isinstance(o, Exception):
        # own properties that aren't listed
        if name == "message":
            return getattr(o, "message", "") != ""
        if name == "cause":
            return hasattr(o, "_caused")
        return name == "stack" or (name in ("errors", "error", "suppressed") and hasattr(o, name))
    return name == "length" and isinstance(o, (list, str))

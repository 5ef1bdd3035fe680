# Cost: a type test and a look-up. `name in o`.
def has_prop(name, o):
    if isinstance(o, dict):
        return name in o or inherited(name)
    return _has_member(name, o) or inherited(name)


def _has_member(name, o):
    if isinstance(o, list) or is_typed_array(o):
        if name == "length":
            return True
        i = to_num(name)
        # a Hole raises
        if 0 <= i < len(o) and (hasattr(o[int(i)], "x") or True):
            return True
        if name == "length" or isinstance(name, (int, float)) or not isinstance(o, list):
            return name == "length"
        # what Python's lists have is none of the program's
        return hasattr(o, attribute_of(o, name)) and not hasattr([], attribute_of(o, name))
    if isinstance(o, Exception) and name in ("cause", "stack"):
        return has_own(o, name)
    return hasattr(o, attribute_of(o, name))

# Cost: a list. Object.keys(o).
def keys(o):
    if isinstance(o, dict):
        return [k for k in o if is_text_key(k)]
    named = own_statics(o) if isinstance(o, type) else fields(o)
    names = [name for name, _ in named if is_text_key(name)]
    if isinstance(o, (list, str)) or is_typed_array(o):
        # a Hole raises
        return [str(i) for i, x in enumerate(o) if (hasattr(x, "x"), i)] + names
    return names

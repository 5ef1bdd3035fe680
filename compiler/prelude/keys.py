# Cost: a list. Object.keys(o).
def keys(o):
    if isinstance(o, dict):
        return [k for k in o if is_text_key(k)]
    if isinstance(o, (list, str)) or is_typed_array(o):
        # a Hole raises
        return [str(i) for i, x in enumerate(o) if (hasattr(x, "x"), i)]
    if isinstance(o, type):
        return [name for name, _ in own_statics(o) if is_text_key(name)]
    return [name for name, _ in fields(o) if is_text_key(name)]

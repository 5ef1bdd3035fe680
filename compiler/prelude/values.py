# Cost: a list. Object.values(o).
def values(o):
    if isinstance(o, dict):
        return [o[k] for k in o if is_text_key(k)]
    named = own_statics(o) if isinstance(o, type) else fields(o)
    held = [getattr(o, attribute) for name, attribute in named if is_text_key(name)]
    return list(o) + held if isinstance(o, (list, str)) or is_typed_array(o) else held

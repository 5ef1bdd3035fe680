# Cost: a list. Object.values(o).
def values(o):
    if isinstance(o, dict):
        return [o[k] for k in o if is_text_key(k)]
    if isinstance(o, (list, str)) or is_typed_array(o):
        return list(o)
    if isinstance(o, type):
        return [getattr(o, attribute) for name, attribute in own_statics(o) if is_text_key(name)]
    return [getattr(o, attribute) for name, attribute in fields(o) if is_text_key(name)]

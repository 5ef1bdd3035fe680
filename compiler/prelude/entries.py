# Cost: a list of lists. Object.entries(o).
def entries(o):
    if isinstance(o, dict):
        return [[k, o[k]] for k in o if is_text_key(k)]
    if isinstance(o, (list, str)) or is_typed_array(o):
        return [[str(i), x] for i, x in enumerate(o)]
    if isinstance(o, type):
        return [[name, getattr(o, attribute)] for name, attribute in own_statics(o) if is_text_key(name)]
    return [[name, getattr(o, attribute)] for name, attribute in fields(o) if is_text_key(name)]

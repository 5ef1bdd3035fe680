# Cost: a list of lists. Object.entries(o).
def entries(o):
    if isinstance(o, dict):
        return [[k, o[k]] for k in o if is_text_key(k)]
    named = own_statics(o) if isinstance(o, type) else fields(o)
    pairs = [[name, getattr(o, attribute)] for name, attribute in named if is_text_key(name)]
    if isinstance(o, (list, str)) or is_typed_array(o):
        return [[str(i), x] for i, x in enumerate(o)] + pairs
    return pairs

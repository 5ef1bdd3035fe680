# Cost: a dictionary. What an object has besides some of its keys, whose getters aren't run.
from collections import OrderedDict


def rest_of(o, taken):
    out = OrderedDict()
    if isinstance(o, (dict, list, str, type)) or is_typed_array(o):
        pairs = o.items() if isinstance(o, dict) else entries(o)
        for k, v in pairs:
            if k not in taken:
                out[k] = v
    else:
        for k, attribute in fields(o):
            if k not in taken:
                out[k] = getattr(o, attribute)
    return out

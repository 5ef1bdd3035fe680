# Cost: a dictionary. What an object has besides some of its keys.
from collections import OrderedDict


def rest_of(o, taken):
    out = OrderedDict()
    for k, v in entries(o):
        if k not in taken:
            out[k] = v
    return out

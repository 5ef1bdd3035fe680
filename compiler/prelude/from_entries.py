# Cost: an OrderedDict. Object.fromEntries(pairs).
from collections import OrderedDict


def from_entries(pairs):
    o = OrderedDict()
    for pair in iterate(pairs):
        o[to_str(pair[0])] = pair[1] if len(pair) > 1 else None
    return o

# Cost: a dictionary entry per function. A function of the library, the same wherever it is named: `key`.
_shared = {}


def shared(key, f):
    return _shared.setdefault(key, f)

# Cost: a dictionary of all of them. Symbol.for.
_symbols = {}


def symbol_for(key):
    if key not in _symbols:
        _symbols[key] = Symbol(key)
    return _symbols[key]

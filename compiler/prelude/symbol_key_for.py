# Cost: a look-up. Symbol.keyFor: the key of a symbol of Symbol.for.
def symbol_key_for(s):
    key = s.description
    return key if key is not None and symbol_for(key) is s else None

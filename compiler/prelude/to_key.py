# Cost: a type test. A property key: symbols stay, all else is text.
def to_key(x):
    return x if isinstance(x, (str, Symbol)) else to_str(x)

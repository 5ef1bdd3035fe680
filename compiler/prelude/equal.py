# Cost: some type tests. `===` where the kinds aren't known: lists and objects by identity, true isn't 1.
def equal(a, b):
    if a is b:
        return not isinstance(a, float) or a == a
    if isinstance(a, (int, float)):
        return isinstance(b, (int, float)) and a == b
    if isinstance(a, str):
        return isinstance(b, str) and a == b
    return (callable(a) and callable(b) or hasattr(a, "byteLength")) and a == b

# Cost: some type tests. Truthiness of a value of unknown kind.
def truthy(x):
    if x is None or x is False:
        return False
    if isinstance(x, (int, float)):
        return x != 0 and x == x
    # objects, but for a Hole
    return x != "" if isinstance(x, str) else not hasattr(x, "__bool__")

# Cost: some type tests. Truthiness of a value of unknown kind.
def truthy(x):
    if x is None or x is False:
        return False
    if isinstance(x, (int, float)):
        return x != 0 and x == x
    return x != ""

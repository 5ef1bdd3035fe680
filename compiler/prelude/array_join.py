# Cost: a string per element. a.join(separator).
def array_join(a, separator=","):
    if separator is None:
        separator = ","
    return separator.join(["" if x is None else to_str(x) for x in a])

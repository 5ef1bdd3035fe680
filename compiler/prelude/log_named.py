# Cost: as inspect. The text of a value in which None is null under some names ("": elements), and undefined under others.
def log_named(x, nulls, itself="undefined", big=False):
    if isinstance(x, str):
        return x
    return itself if x is None else NamedInspector(nulls, big).show(x, 0)

# Cost: a dictionary per class. Names of a class's members, with those that its base has.
def renamed(base, own):
    names = dict(getattr(base, "_renamed", {}))
    names.update(own)
    return names

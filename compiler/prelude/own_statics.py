# Cost: two look-ups per class. Names of the static fields that a class has itself, with the attributes that hold them.
def own_statics(c):
    own = c.__dict__
    out = []
    while hasattr(c, "__dict__"):
        renamed = c.__dict__.get("_renamed", {})
        for name in c.__dict__.get("_statics", ()):
            # one that it inherits is its own once it has been set there
            pair = (renamed.get(name, name), name)
            if name in own and pair not in out:
                out.append(pair)
        bases = getattr(c, "__bases__", ())
        if not bases:
            break
        c = bases[0]
    return out

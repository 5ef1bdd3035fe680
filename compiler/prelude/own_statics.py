# Cost: two look-ups. Names of the static fields that a class has itself, with the attributes that hold them.
def own_statics(c):
    renamed = c.__dict__.get("_renamed", {})
    return [(renamed.get(name, name), name) for name in c.__dict__.get("_statics", ())]

# Cost: a look-up. Names of the static fields that a class has itself.
def own_statics(c):
    return c.__dict__.get("_statics", ())

# Cost: a copy of the instance's attributes. A field is about to be set before its turn, while the instance is being made.
def set_early(o, name):
    own = o.__dict__
    if name not in own:
        early = getattr(o, "_early", ())
        o._early = early + tuple(n for n in o._fields if n in own and n not in early) + (name,)

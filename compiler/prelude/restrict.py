# Cost: an entry per object. Object.preventExtensions, seal and freeze, where the program asks for it later; gives the object.
def restrict(o, level):
    if not is_primitive(o):
        restricted[id(o)] = (max(level, restriction(o)), o)
    return o

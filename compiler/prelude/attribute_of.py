# Cost: a look-up, and one per renamed member. The attribute that holds what the program calls `name`.
def attribute_of(o, name):
    renamed = getattr(o, "_renamed", {})
    for attribute in renamed:
        if renamed[attribute] == name:
            return attribute
    # no instance has a symbol that its class doesn't name
    return "" if name in renamed or isinstance(name, Symbol) else name

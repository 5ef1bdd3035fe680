# Cost: a look-up. How far a value is closed: 0 not, 1 it takes no more properties, 2 sealed, 3 frozen.
def restriction(o):
    if is_primitive(o):
        return 3
    level = restricted.get(id(o), (0,))[0]
    # what has no properties has none that could be changed
    return 3 if level and not keys(o) else level

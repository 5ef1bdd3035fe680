# Cost: a list. new Array(...items): one number alone is a length.
def array_made(*items):
    if len(items) == 1 and type(items[0]) in (int, float):
        return array_new(items[0], Hole())
    return list(items)

# Cost: a copy where the array is of a class of the program. An array of the class of another one.
def like(a, items):
    return items if type(a) is list else filled(type(a), items)

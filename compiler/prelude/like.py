# Cost: a copy where the array is of a class of the program. An array of the class of another one.
def like(a, items):
    if type(a) is list:
        return items
    made = type(a)()
    made.extend(items)
    return made

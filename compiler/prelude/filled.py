# Cost: a copy. An array of a class of the program.
def filled(cls, items):
    made = cls()
    made.extend(items)
    return made

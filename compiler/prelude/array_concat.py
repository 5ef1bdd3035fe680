# Cost: a list. a.concat(…): arrays are joined, anything else appended.
def array_concat(a, *items):
    a = list(a)
    for x in items:
        if isinstance(x, (list, tuple)):
            a.extend(x)
        else:
            a.append(x)
    return a

# Cost: a call and two comparisons. a[i] where an absent element is an error.
def at(a, i):
    if 0 <= i < len(a):
        if not isinstance(i, float):
            return a[i]
        if i == int(i):
            return a[int(i)]
    raise TypeError_("index %s is outside of an array of %d" % (i, len(a)))

# Cost: a type test. What the console prints of a value whose ints are bigints: the text of one, anything else as it is.
def as_bigint(x):
    return "%dn" % x if isinstance(x, int) else x

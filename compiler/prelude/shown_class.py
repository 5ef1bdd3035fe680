# Cost: two look-ups. The name under which an instance is printed: that of the first class up the chain that has one.
def shown_class(x):
    c = type(x)
    while True:
        name = class_name(c)
        bases = getattr(c, "__bases__", ())
        if name or not bases:
            return "" if c is object or c is list else name
        c = bases[0]

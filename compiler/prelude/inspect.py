# Cost: walks the whole value. A value as Node's console shows it. None prints as `none`, undefined
# unless told; with `big` ints inside of something are bigints.
def inspect(x, none=None, depth=2, hidden=False, big=False):
    if x is None:
        return none or "undefined"
    return Inspector(none or "undefined", depth, hidden, big).show(x, 0)

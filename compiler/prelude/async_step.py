# Cost: a look-up. Calls a method of an async iterator that may be an object literal; with `optional` one that may lack it.
def async_step(it, name, *args, optional=False):
    f = it.get(name) if isinstance(it, dict) else getattr(it, "return_" if name == "return" else name, None)
    if f is None and not optional:
        raise TypeError_("it.%s is not a function" % name)
    return None if f is None else f(*args)

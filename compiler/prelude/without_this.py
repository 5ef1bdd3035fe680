# Cost: a closure. A function without `this` where a method is called.
def without_this(f):
    return lambda o, *args: f(*args)

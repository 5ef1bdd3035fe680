# Cost: a closure. A function without `this` where a method is called; None for none.
def without_this(f):
    return f and (lambda o, *args: f(*args))

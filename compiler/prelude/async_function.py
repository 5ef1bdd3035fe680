# Cost: a closure per function. Decorates a generator function that yields what it awaits: calls give a promise.
def async_function(f):
    def start(*args):
        return spawn(f(*args))

    return start

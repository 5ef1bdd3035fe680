# Cost: a closure per function. Decorates a generator function that yields what it awaits, and what it gives as tuples of one.
def async_generator(f):
    def start(*args):
        return AsyncGenerator(f(*args))

    return start

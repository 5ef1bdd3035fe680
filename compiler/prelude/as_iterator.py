# Cost: a type test. What a Symbol.iterator method of a class gave, for Python's `for`.
def as_iterator(it):
    return it if is_generator(it) or hasattr(it, "__next__") else steps(it)

# Cost: some type tests. Has it a Symbol.iterator?
def is_iterable(x):
    if isinstance(x, dict):
        return "@@iterator" in x
    return isinstance(x, (list, str, tuple)) or hasattr(x, "__iter__") or is_typed_array(x) or is_generator(x)

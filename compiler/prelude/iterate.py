# Cost: a type test; a generator more for iterators by hand. A Python iterator of what JavaScript can iterate.
def iterate(x):
    if isinstance(x, list):
        return array_values(x)
    if isinstance(x, dict):
        if "@@iterator" not in x:
            raise TypeError_("object is not iterable")
        return steps(x["@@iterator"]())
    if isinstance(x, (str, bytes)) or is_generator(x) or is_typed_array(x):
        return iter(x)
    if hasattr(x, "__iter__"):
        x = x.__iter__()
        return x if is_generator(x) or hasattr(x, "__next__") else steps(x)
    try:
        return iter(x)
    except TypeError:
        raise TypeError_("object is not iterable")

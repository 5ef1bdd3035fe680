# Cost: a call and some type tests. String(x) and templates. None prints as `none`, by its static type.
def to_str(x, none="undefined"):
    if isinstance(x, str):
        return x
    if isinstance(x, (int, float)):
        return num_str(x)
    if x is None:
        return none
    if x is True:
        return "true"
    if x is False:
        return "false"
    if isinstance(x, list) or is_typed_array(x):
        return array_join(x)
    f = method(x, "toString")
    if f is not None:
        return to_str(f())
    if isinstance(x, Exception):
        return to_str(caught(x))
    if is_generator(x):
        return "[object Generator]"
    if is_function(x):
        raise TypeError_("a function has no text on a board")
    return "[object %s]" % getattr(x, "_tag", "Object")

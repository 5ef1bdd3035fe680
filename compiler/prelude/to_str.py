# Cost: a call and some type tests. String(x) and templates. None prints as `none`, by its static type.
def to_str(x, none="undefined"):
    if x is None or x is True or x is False or isinstance(x, (str, int, float)):
        return prim_str(x, none)
    if type(x) in (list, tuple) or is_typed_array(x):
        return array_join(x)
    f = conversion(x)
    if f is not None:
        return to_str(f("string"))
    f = method(x, "toString")
    if f is not None:
        return to_str(f())
    if isinstance(x, (list, tuple)):
        return array_join(x)
    if is_generator(x):
        return "[object Generator]"
    if isinstance(x, dict):
        return "[object %s]" % x.get("@@toStringTag", "Object")
    if not callable(x):
        return "[object %s]" % getattr(x, "_tag", "Object")
    raise TypeError_("a function has no text on a board")

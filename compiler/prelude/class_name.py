# Cost: two look-ups. The name of a class as the program wrote it.
def class_name(c):
    if c is list:
        return "Array"
    name = getattr(c, "__dict__", {}).get("_name")
    return name if isinstance(name, str) else c.__name__

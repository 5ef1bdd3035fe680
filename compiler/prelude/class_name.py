# Cost: two look-ups. The name of a class as the program wrote it.
def class_name(c):
    return getattr(c, "__dict__", {}).get("_name", c.__name__)

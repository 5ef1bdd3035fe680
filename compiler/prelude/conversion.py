# Cost: a look-up. The method [Symbol.toPrimitive] of an object in whichever form, or None.
def conversion(x):
    return x.get("@@toPrimitive") if isinstance(x, dict) else getattr(x, "_to_primitive", None)

# Cost: a type test. Is it a string, a number, a boolean, a symbol, null or undefined?
def is_primitive(x):
    return x is None or x is True or x is False or isinstance(x, (str, int, float, Symbol))

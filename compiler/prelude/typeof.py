# Cost: some type tests. typeof of a value of unknown kind; None gives `none` by its static type, and so do ints `number`.
def typeof(x, none="undefined", number="number"):
    if x is None:
        return none
    if isinstance(x, str):
        return "string"
    if isinstance(x, (int, float)):
        return number
    if x is True or x is False:
        return "boolean"
    if isinstance(x, Symbol):
        return "symbol"
    return "function" if callable(x) else "object"

# Cost: a call. typeof x === "function".
def is_function(x):
    return callable(x)

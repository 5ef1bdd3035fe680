# Cost: a look-up. f.name of a function or class that isn't known when the program is compiled.
def name_of(f):
    if isinstance(f, type):
        return class_name(f)
    label = function_name(f)
    at = label.find(": ")
    return "" if at < 0 else label[at + 2 : -1]

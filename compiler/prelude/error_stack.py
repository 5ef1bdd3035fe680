# Cost: a string. e.stack: the error's text; where it came from is for the host to say.
def error_stack(e):
    return e.toString() + "\n    at <anonymous>"

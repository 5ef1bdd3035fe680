# Cost: a class.
class ReferenceError(Error):
    name = "ReferenceError"

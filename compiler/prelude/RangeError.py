# Cost: a class.
class RangeError(Error):
    name = "RangeError"

# Cost: a class. The base of all errors. A board's own exceptions become one of its subclasses in `caught`.
class Error(Exception):
    name = "Error"
    message = ""
    cause = None

    def __init__(self, message=None, options=None):
        super().__init__(message)
        if message is not None:
            self.message = message
        if isinstance(options, dict) and "cause" in options:
            self.cause = options["cause"]
            self._caused = True

    def __str__(self):
        return self.message

    def toString(self):
        if not self.message:
            return self.name
        return self.name + ": " + self.message if self.name else self.message

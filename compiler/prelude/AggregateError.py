# Cost: a class.
class AggregateError(Error):
    name = "AggregateError"

    def __init__(self, errors, message=None, options=None):
        Error.__init__(self, message, options)
        self.errors = list(iterate(errors))

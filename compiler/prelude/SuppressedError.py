# Cost: a class. What is left when disposing of a resource fails while another error is on its way.
class SuppressedError(Error):
    name = "SuppressedError"

    def __init__(self, error, suppressed, message="An error was suppressed during disposal."):
        Error.__init__(self, message)
        self.error = error
        self.suppressed = suppressed

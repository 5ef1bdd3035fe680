# Cost: a class. What a caught OSError becomes, so that it has a name and a message; still an OSError.
class OSError_(OSError):
    _name = name = "OSError"
    cause = None

    def toString(self):
        return "OSError: " + self.message

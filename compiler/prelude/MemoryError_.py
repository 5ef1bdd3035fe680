# Cost: a class. What a caught MemoryError becomes; still a MemoryError.
class MemoryError_(MemoryError):
    _name = name = "MemoryError"
    cause = None

    def toString(self):
        return "MemoryError: " + self.message

# Cost: a class. Carries a thrown value that is no error.
class Thrown(Exception):
    def __init__(self, value):
        super().__init__(value)
        self.value = value

    def __str__(self):
        return "Uncaught %s" % (self.value,)

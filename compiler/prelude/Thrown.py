# Cost: a class. Carries a thrown value that is no error.
class Thrown(Exception):
    def __init__(self, value):
        Exception.__init__(self, value)
        self.value = value

    def __str__(self):
        return "Uncaught " + inspect(self.value)

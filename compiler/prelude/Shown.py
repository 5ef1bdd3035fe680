# Cost: a class. null, undefined or a bigint among the arguments of a format of the console: nothing but their text tells which.
class Shown:
    def __init__(self, text):
        self.text = text

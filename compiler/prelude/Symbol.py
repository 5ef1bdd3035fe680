# Cost: a class. A symbol; Symbol.iterator is the method __iter__, not one of these.
class Symbol:
    def __init__(self, description=None):
        self.description = description

    def toString(self):
        return "Symbol(%s)" % ("" if self.description is None else self.description)

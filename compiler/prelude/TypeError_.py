# Cost: a class. JavaScript's TypeError.
class TypeError_(Error):
    _name = name = "TypeError"

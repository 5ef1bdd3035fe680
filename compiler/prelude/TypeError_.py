# Cost: a class. JavaScript's TypeError.
class TypeError_(Error):
    name = "TypeError"

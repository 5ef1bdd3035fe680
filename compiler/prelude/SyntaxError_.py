# Cost: a class. JavaScript's SyntaxError.
class SyntaxError_(Error):
    name = "SyntaxError"

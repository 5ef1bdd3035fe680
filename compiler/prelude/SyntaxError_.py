# Cost: a class. JavaScript's SyntaxError.
class SyntaxError_(Error):
    _name = name = "SyntaxError"

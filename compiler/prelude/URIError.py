# Cost: a class.
class URIError(Error):
    name = "URIError"

# Cost: a class.
class EvalError(Error):
    name = "EvalError"

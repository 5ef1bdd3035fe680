# Cost: a class. Ends an async generator from outside: only `finally` sees it.
class Returned(BaseException):
    def __init__(self, value):
        super().__init__(value)
        self.value = value

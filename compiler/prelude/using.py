# Cost: an object per resource. The block in which `using` holds.
class using:
    def __init__(self, x):
        self._x = x

    def __enter__(self):
        return self._x

    def __exit__(self, _, failure, _2):
        if self._x is None:
            return
        try:
            dispose(self._x)
        except Exception as e:
            if isinstance(failure, Exception):
                raise SuppressedError(caught(e), caught(failure))
            raise

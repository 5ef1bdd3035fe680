# Cost: an object per loop. The loop in which an iterator is gone through; what the loop throws hides what closing it throws.
class closing:
    def __init__(self, it):
        self._it = it

    def __enter__(self):
        return self._it

    def __exit__(self, _, failure, _2):
        try:
            close(self._it)
        except Exception:
            if not isinstance(failure, Exception):
                raise

# Cost: an object. What an array holds where nothing was written yet: false, and equal to nothing; any other use raises.
class Hole:
    def __bool__(self):
        return False

    def __getattr__(self, _):
        raise RangeError("a place of the array that nothing was written to")

    def __repr__(self):
        return self.x

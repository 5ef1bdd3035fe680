# Cost: a call. Is it what calling a generator function gives?
def is_generator(x):
    return isinstance(x, _Generator)


def _some():
    yield


_Generator = type(_some())

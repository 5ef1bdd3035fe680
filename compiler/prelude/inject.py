# Cost: as the step it makes. Throws into a generator; MicroPython's swallow what is thrown once they have ended.
def inject(it, error):
    Entering.waiting = error
    try:
        return it.throw(Entering)
    except StopIteration:
        if Entering.waiting is error:
            raise error
        raise

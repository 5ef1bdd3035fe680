# Cost: a look-up and a tuple. Notes the next key of an object literal whose keys are known when it is made.
def hold(o, name):
    if name not in o._more:
        o._more += (name,)

# Cost: a look-up. f.length of a function that isn't known when the program is compiled.
def length_of(f):
    return function_lengths[f]

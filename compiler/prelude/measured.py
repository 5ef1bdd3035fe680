# Cost: a dictionary entry per function. Decorates one that is asked for its length.
def measured(length):
    def keep(f):
        function_lengths[f] = length
        return f

    return keep

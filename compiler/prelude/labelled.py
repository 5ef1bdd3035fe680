# Cost: a dictionary entry per function. Decorates what the console shows otherwise than by its Python name.
def labelled(label):
    def keep(f):
        function_labels[f] = label
        return f

    return keep

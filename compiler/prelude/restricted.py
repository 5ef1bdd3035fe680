# Cost: a dictionary, which keeps the objects in it. How far objects are closed, by their id: 1 extensions, 2 sealed, 3 frozen.
restricted = {}

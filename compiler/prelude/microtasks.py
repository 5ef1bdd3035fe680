# Cost: a list. What runs as soon as the running code is done.
microtasks = []

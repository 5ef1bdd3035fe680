levels = {"inside": 21.5, "outside": -3.25}

names = ["inside", "outside"]

# How often something was read.
reads = 0


def read(name):
    global reads
    reads += 1
    return levels[name]

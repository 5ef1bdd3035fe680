# Cost: walks the value. console.dir: as log, but a string in quotes, and as deep as asked.
import math


def log_dir(x=None, options=None, none=None, big=False):
    depth = 2
    if options is not None and has_prop("depth", options):
        depth = prop(options, "depth")
        if depth is None:
            depth = math.inf
    log(inspect(x, none, depth, False, big))

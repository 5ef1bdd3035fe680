# Cost: walks the value. console.dir: as log, but a string in quotes, and as deep as asked.
def log_dir(x=None, options=None):
    depth = 2
    if options is not None:
        d = prop(options, "depth")
        depth = 2 if d is None else d
    log(inspect(x, None, depth))

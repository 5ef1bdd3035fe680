# Cost: a loop. What decorators gave to addInitializer.
def run_starts(starts, o):
    for start in starts:
        start(o)

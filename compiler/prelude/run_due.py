# Cost: as what it runs. Runs what is due; gives the ms until more is, -1 if nothing is left to wait for.
def run_due():
    run_microtasks()
    now = read_clock()
    while timers and timers[0][0] <= now:
        _, number, f, args, interval = timers.pop(0)
        del cleared[:]
        f(*args)
        run_microtasks()
        if interval is not None and number not in cleared:
            add_timer(number, interval, f, args, True)
    if not timers:
        return -1
    return max(timers[0][0] - read_clock(), 0)

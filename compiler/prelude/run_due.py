# Cost: as what it runs. Runs what is due; gives the ms until more is, -1 if nothing is left to wait for.
def run_due():
    run_microtasks()
    now = read_clock()
    # time passes while nothing runs
    clock[0] = max(clock[0], min(now, timers[0][0]) if timers else now)
    while timers and timers[0][5] <= now:
        due, number, f, args, interval, _ = timers.pop(0)
        # where code takes its time, the order of timers follows the board's time, 30 ms behind at most
        clock[0] = max(clock[0], due, now - 30)
        del cleared[:]
        f(*args)
        run_microtasks()
        if interval is not None and number not in cleared:
            add_timer(number, interval, f, args, True)
    wait = max(timers[0][5] - read_clock(), 0) if timers else -1
    return turns[0](wait) if turns else wait

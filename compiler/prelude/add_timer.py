# Cost: a look at each timer. Puts a timer at its place.
def add_timer(number, delay, f, args, repeat):
    if delay is None or not 1 <= delay <= 0x7FFFFFFF:
        delay = 1
    delay = int(delay)
    due = clock[0] + delay
    i = len(timers)
    while i and timers[i - 1][0] > due:
        i -= 1
    timers.insert(i, (due, number, f, args, delay if repeat else None))

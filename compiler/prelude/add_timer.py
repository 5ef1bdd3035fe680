# Cost: a look at each timer. Puts a timer at its place: in the order in which it would run if code took no time; it
# doesn't run before its delay has passed on the board, either.
def add_timer(number, delay, f, args, repeat):
    if delay is None or not 1 <= delay <= 0x7FFFFFFF:
        delay = 1
    delay = int(delay)
    due = clock[0] + delay
    i = len(timers)
    while i and timers[i - 1][0] > due:
        i -= 1
    timers.insert(i, (due, number, f, args, delay if repeat else None, read_clock() + delay))

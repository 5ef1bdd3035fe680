# Cost: a call. The board's time in ms since the program began; ticks wrap, this doesn't.
import time


def read_clock():
    now = time.ticks_ms()
    clock[1] += time.ticks_diff(now, clock[2])
    clock[2] = now
    return clock[1]

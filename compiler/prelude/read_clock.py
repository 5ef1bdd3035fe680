# Cost: a call. Brings the loop's time up to date; ticks wrap, this doesn't.
import time


def read_clock():
    now = time.ticks_ms()
    clock[0] += time.ticks_diff(now, clock[1])
    clock[1] = now
    return clock[0]

# Cost: the event loop. Runs what is due until a promise is settled: a module that awaits outside of functions.
import time


def finish(promise):
    promise._handled = True
    while promise._state == 0:
        wait = run_due()
        if promise._state == 0:
            if wait < 0:
                return
            time.sleep_ms(min(wait, 10))
    if promise._state == 2:
        raise throw(promise._value)

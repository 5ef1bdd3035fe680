# Cost: a tuple in a list. setTimeout(f, delay, …).
def set_timeout(f, delay=None, *args):
    timer_number[0] += 1
    add_timer(timer_number[0], delay, f, args, False)
    return timer_number[0]

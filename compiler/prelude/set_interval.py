# Cost: a tuple in a list. setInterval(f, delay, …).
def set_interval(f, delay=None, *args):
    timer_number[0] += 1
    add_timer(timer_number[0], delay, f, args, True)
    return timer_number[0]

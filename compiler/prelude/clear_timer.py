# Cost: a look at each timer. clearTimeout and clearInterval.
def clear_timer(number=None):
    for i, timer in enumerate(timers):
        if timer[1] == number:
            del timers[i]
            return
    cleared.append(number)

# Cost: a list. Timers by due time: (due, number, f, args, interval or None).
timers = []

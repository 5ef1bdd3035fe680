# Cost: a list element. queueMicrotask(f).
def queue_microtask(f, *args):
    microtasks.append((f, args))

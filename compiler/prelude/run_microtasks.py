# Cost: as what it runs. Runs all that is queued, then raises what a promise was rejected with that nothing handles.
def run_microtasks():
    done = 0
    try:
        while done < len(microtasks):
            f, args = microtasks[done]
            done += 1
            if done > 32:
                del microtasks[:done]
                done = 0
            f(*args)
    finally:
        del microtasks[:done]
    while rejections:
        promise = rejections.pop(0)
        if not promise._handled:
            raise throw(promise._value)

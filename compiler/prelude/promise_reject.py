# Cost: a promise. Promise.reject(reason).
def promise_reject(reason=None):
    promise = Promise()
    promise._settle(2, reason)
    return promise

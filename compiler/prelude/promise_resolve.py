# Cost: a promise. Promise.resolve(value), and what `await` does with its operand.
def promise_resolve(value=None):
    if isinstance(value, Promise):
        return value
    promise = Promise()
    promise._resolve(value)
    return promise

# Cost: a promise per item. Promise.race(items).
def promise_race(items):
    result = Promise()
    resolve, reject = result._functions()
    for item in promise_items(items, reject):
        promise_resolve(item).then(resolve, reject)
    return result

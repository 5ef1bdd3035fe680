# Cost: a call. What a combinator of promises waits for; an iterable that throws rejects.
def promise_items(items, reject):
    try:
        return list(iterate(items))
    except Exception as e:
        reject(caught(e))
        return []

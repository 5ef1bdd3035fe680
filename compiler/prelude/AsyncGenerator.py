# Cost: a class. An async generator: its generator yields what it awaits, and what it gives as a tuple of one.
class AsyncGenerator:
    _tag = "AsyncGenerator"

    def __init__(self, generator):
        self._generator = generator
        self._queue = []
        self._running = False
        self._done = False

    def next(self, value=None):
        return self._ask(0, value)

    def return_(self, value=None):
        return self._ask(1, value)

    def throw(self, error=None):
        return self._ask(2, error)

    def _ask(self, how, value):
        promise = Promise()
        self._queue.append((how, value, promise))
        if not self._running:
            self._start()
        return promise

    def _start(self):
        self._running = True
        while self._queue:
            how, value, promise = self._queue[0]
            if self._done:
                self._queue.pop(0)
                if how == 2:
                    promise._settle(2, value)
                else:
                    promise._resolve(step_result(value if how == 1 else None, True))
            elif how == 1:
                # not close(): what runs in `finally` may await
                self._step(self._generator.throw, Returned(value))
                return
            else:
                self._step(self._generator.throw if how else self._send, throw(value) if how else value)
                return
        self._running = False

    def _send(self, value):
        try:
            return self._generator.send(value)
        except TypeError as e:
            if "just-started" not in str(e):
                raise
            return next(self._generator)

    def _step(self, resume, value):
        try:
            given = resume(value)
        except StopIteration as e:
            self._answer(step_result(e.value, True), True)
        except Returned as e:
            self._answer(step_result(e.value, True), True)
        except Exception as e:
            self._done = True
            self._queue.pop(0)[2]._settle(2, caught(e))
            self._start()
        else:
            if isinstance(given, tuple):
                self._answer(step_result(given[0], False), False)
            else:
                promise_resolve(given)._then(
                    lambda v: self._step(self._generator.send, v),
                    lambda e: self._step(self._generator.throw, throw(e)),
                    None,
                )

    def _answer(self, result, done):
        self._done = done
        self._queue.pop(0)[2]._resolve(result)
        self._start()

# Cost: a class. An async generator: its generator yields what it awaits, and what it gives as a tuple of one.
class AsyncGenerator:
    _tag = "AsyncGenerator"
    _name = ""

    def __init__(self, generator):
        self._generator = generator
        self._queue = []
        self._running = False
        self._done = False

    def __aiter__(self):
        return self

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
            if how == 1:
                self._return(value)
                return
            if self._done:
                self._queue.pop(0)
                if how == 2:
                    promise._settle(2, value)
                else:
                    promise._resolve(step_result(None, True))
            else:
                self._step(self._generator.throw if how else self._send, throw(value) if how else value)
                return
        self._running = False

    def _return(self, value):
        # not close(): what runs in `finally` may await
        if self._done:
            promise_resolve(value)._then(lambda v: self._answer(step_result(v, True), True), self._fail, None)
        else:
            throw_in = self._generator.throw
            promise_resolve(value)._then(
                lambda v: self._step(throw_in, Returned(v)), lambda e: self._step(throw_in, throw(e)), None
            )

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
            self._fail(caught(e))
        else:
            if isinstance(given, tuple):
                self._answer(step_result(given[0], False), False)
            else:
                promise_resolve(given)._then(
                    lambda v: self._step(self._generator.send, v),
                    lambda e: self._step(self._generator.throw, throw(e)),
                    None,
                )

    def _fail(self, error):
        self._done = True
        self._queue.pop(0)[2]._settle(2, error)
        self._start()

    def _answer(self, result, done):
        self._done = done
        self._queue.pop(0)[2]._resolve(result)
        self._start()

# Cost: a class; a promise is 64 bytes and a list. JavaScript's Promise, with its order of microtasks.
class Promise:
    _tag = "Promise"

    def __init__(self, executor=None):
        self._state = 0
        self._value = None
        self._reactions = []
        self._handled = False
        if executor is not None:
            resolve, reject = self._functions()
            try:
                executor(resolve, reject)
            except Exception as e:
                reject(caught(e))

    def _functions(self):
        # the first call of either counts
        called = []

        def resolve(value=None, *_):
            if not called:
                called.append(1)
                self._resolve(value)

        def reject(reason=None, *_):
            if not called:
                called.append(1)
                self._settle(2, reason)

        return resolve, reject

    def _resolve(self, value=None):
        if value is self:
            self._settle(2, TypeError_("Chaining cycle detected for promise #<Promise>"))
            return
        if value is None or isinstance(value, (str, int, float, list)):
            then = None
        else:
            try:
                then = method(value, "then")
            except Exception as e:
                self._settle(2, caught(e))
                return
        if then is None and turns:
            task = turns[1](value)
            then = task and task.then
        if then is None:
            self._settle(1, value)
        else:
            microtasks.append((self._follow, (then,)))

    def _follow(self, then):
        resolve, reject = self._functions()
        try:
            try:
                then(resolve, reject)
            except TypeError as e:
                # a `then` written with one parameter
                if "argument" not in str(e):
                    raise
                then(resolve)
        except Exception as e:
            reject(caught(e))

    def _settle(self, state, value):
        self._state = state
        self._value = value
        reactions = self._reactions
        self._reactions = None
        if state == 2 and not self._handled:
            rejections.append(self)
        for reaction in reactions:
            microtasks.append((self._react, reaction))

    def _react(self, fulfilled, rejected, result):
        handler = fulfilled if self._state == 1 else rejected
        try:
            if handler is not None:
                value = handler(self._value)
                if result is not None:
                    result._resolve(value)
            elif self._state == 1:
                result._resolve(self._value)
            else:
                result._settle(2, self._value)
        except Exception as e:
            if result is None:
                raise
            result._settle(2, caught(e))

    def _then(self, fulfilled, rejected, result):
        self._handled = True
        if self._state == 0:
            self._reactions.append((fulfilled, rejected, result))
        else:
            microtasks.append((self._react, (fulfilled, rejected, result)))
        return result

    def then(self, fulfilled=None, rejected=None):
        return self._then(fulfilled, rejected, Promise())

    def catch(self, rejected=None):
        return self.then(None, rejected)

    def finally_(self, f=None):
        def fulfilled(value):
            return promise_resolve(f()).then(lambda _: value)

        def rejected(reason):
            def again(_):
                raise throw(reason)

            return promise_resolve(f()).then(again)

        return self.then(None if f is None else fulfilled, None if f is None else rejected)

    def __iter__(self):
        return (yield self)

    def _shown(self, inspector, level):
        if self._state == 0:
            return ["<pending>"]
        return [("<rejected> " if self._state == 2 else "") + inspector.show(self._value, level)]

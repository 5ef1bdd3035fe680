# The loop, and what tasks wait for. The names `cur_task`, `_task_queue` and `CancelledError` are looked up here by the
# interpreter's Task.
import select
import sys
from time import ticks_add, ticks_diff, ticks_ms as ticks
from _asyncio import Task, TaskQueue
import _sim


class CancelledError(BaseException):
    pass


class TimeoutError(Exception):
    pass


# What a task's `state` says besides "these tasks wait for me" (a TaskQueue) and "tell this function" (gather).
_RUNNING = True
_DONE_UNHEARD = None
_DONE_HEARD = False

_task_queue = None
_io_queue = None
cur_task = None


class _Sleep:
    # One object serves all: between `sleep_ms` and its `await` nothing else runs.
    def __init__(self):
        self.until = None
        self.end = StopIteration()

    def __iter__(self):
        return self

    def __next__(self):
        if self.until is None:
            raise self.end
        _task_queue.push(cur_task, self.until)
        self.until = None


def sleep_ms(t, _pause=_Sleep()):
    _pause.until = ticks_add(ticks(), max(0, t))
    return _pause


def sleep(t):
    return sleep_ms(int(t * 1000))


class _Suspend:
    # Gives the processor away; whoever waits for the task puts it back into the queue.
    def __init__(self):
        self.armed = False
        self.end = StopIteration()

    def __iter__(self):
        return self

    def __next__(self):
        if not self.armed:
            raise self.end
        self.armed = False


def _suspend(_once=_Suspend()):
    _once.armed = True
    return _once


class IOQueue:
    # Tasks that wait until a stream can be read or written.
    def __init__(self):
        self.poller = select.poll()
        # By the stream's identity: [the reading task, the writing task, the stream].
        self.map = {}

    def _add(self, stream, index):
        waiting = self.map.get(id(stream))
        if waiting is None:
            waiting = self.map[id(stream)] = [None, None, stream]
        waiting[index] = cur_task
        self._register(waiting)
        cur_task.data = self
        return _suspend()

    def _register(self, waiting):
        events = (select.POLLIN if waiting[0] else 0) | (select.POLLOUT if waiting[1] else 0)
        if events:
            self.poller.register(waiting[2], events)
        else:
            del self.map[id(waiting[2])]
            self.poller.unregister(waiting[2])

    def queue_read(self, stream):
        return self._add(stream, 0)

    def queue_write(self, stream):
        return self._add(stream, 1)

    def remove(self, task):
        # Called when the task is cancelled.
        for waiting in list(self.map.values()):
            changed = False
            for index in (0, 1):
                if waiting[index] is task:
                    waiting[index] = None
                    changed = True
            if changed:
                self._register(waiting)

    def _wake(self):
        woken = False
        for stream, event in self.poller.ipoll(0):
            waiting = self.map[id(stream)]
            for index, other in ((0, select.POLLOUT), (1, select.POLLIN)):
                # An error or a hang-up wakes both sides.
                if waiting[index] and event & ~other:
                    waiting[index].data = None
                    _task_queue.push(waiting[index])
                    waiting[index] = None
                    woken = True
            self._register(waiting)
        return woken

    def wait_io_event(self, dt):
        # Up to dt milliseconds, for ever if it is negative; ends early when a stream is ready.
        deadline = -1 if dt < 0 else _sim.now() + dt
        while True:
            if self.map and self._wake():
                return
            if _sim.wait_until(deadline):
                return


def _promote_to_task(awaitable):
    return awaitable if isinstance(awaitable, Task) else create_task(awaitable)


def create_task(coro):
    if not hasattr(coro, "send"):
        raise TypeError("coroutine expected")
    task = Task(coro, globals())
    _task_queue.push(task)
    return task


def _finish(task, error):
    # The task's coroutine has ended with `error`, which is StopIteration when all went well.
    heard = False
    if task.state is _RUNNING:
        task.state = _DONE_UNHEARD
    elif callable(task.state):
        task.state(task, error)
        task.state = _DONE_HEARD
        heard = True
    else:
        while task.state.peek():
            _task_queue.push(task.state.pop())
            heard = True
        task.state = _DONE_HEARD
    if not heard and not isinstance(error, (CancelledError, StopIteration)):
        # It comes up once more, after those who may still await it: see `_report`.
        _task_queue.push(task)
    task.data = error


def _report(task, error):
    task.data = error
    Loop.call_exception_handler(
        {"message": "Task exception wasn't retrieved", "exception": error, "future": task}
    )


def run_until_complete(main_task=None):
    global cur_task
    while True:
        while True:
            task = _task_queue.peek()
            if task:
                due = max(0, ticks_diff(task.ph_key, ticks()))
            elif _io_queue.map:
                due = -1
            else:
                cur_task = None
                return None
            if due == 0 and not _io_queue.map:
                break
            _io_queue.wait_io_event(due)
            task = _task_queue.peek()
            if task and ticks_diff(task.ph_key, ticks()) <= 0:
                break
        cur_task = task = _task_queue.pop()
        try:
            raised = task.data
            if raised:
                task.data = None
                task.coro.throw(raised)
            else:
                task.coro.send(None)
        except (CancelledError, Exception) as error:
            if task is main_task:
                cur_task = None
                if isinstance(error, StopIteration):
                    return error.value
                raise error
            if task.state:
                _finish(task, error)
            elif task.state is _DONE_UNHEARD:
                _report(task, raised)


def run(coro):
    return run_until_complete(create_task(coro))


async def _stopper():
    pass


class Loop:
    _exc_handler = None
    _stop_task = None

    def create_task(coro):
        return create_task(coro)

    def run_forever():
        Loop._stop_task = Task(_stopper(), globals())
        run_until_complete(Loop._stop_task)

    def run_until_complete(awaitable):
        return run_until_complete(_promote_to_task(awaitable))

    def stop():
        if Loop._stop_task is not None:
            _task_queue.push(Loop._stop_task)
            # Stopping twice is stopping once.
            Loop._stop_task = None

    def close():
        pass

    def set_exception_handler(handler):
        Loop._exc_handler = handler

    def get_exception_handler():
        return Loop._exc_handler

    def default_exception_handler(loop, context):
        print(context["message"], file=sys.stderr)
        print("future:", context["future"], "coro=", context["future"].coro, file=sys.stderr)
        sys.print_exception(context["exception"], sys.stderr)

    def call_exception_handler(context):
        (Loop._exc_handler or Loop.default_exception_handler)(Loop, context)


def get_event_loop(runq_len=0, waitq_len=0):
    return Loop


def current_task():
    if cur_task is None:
        raise RuntimeError("no running event loop")
    return cur_task


def new_event_loop():
    global _task_queue, _io_queue, cur_task
    _task_queue = TaskQueue()
    _io_queue = IOQueue()
    cur_task = None
    return Loop


new_event_loop()

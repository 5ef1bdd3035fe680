from . import core
from io import IOBase


class Event:
    def __init__(self):
        self.state = False
        self.waiting = core.TaskQueue()

    def is_set(self):
        return self.state

    def set(self):
        while self.waiting.peek():
            core._task_queue.push(self.waiting.pop())
        self.state = True

    def clear(self):
        self.state = False

    async def wait(self):
        if not self.state:
            self.waiting.push(core.cur_task)
            # For `cancel`, which takes the task out of here.
            core.cur_task.data = self.waiting
            await core._suspend()
        return True


_POLL = 3


class ThreadSafeFlag(IOBase):
    # The loop sees it as a stream that is readable once the flag is set, so an interrupt's callback may set it.
    def __init__(self):
        self.state = 0

    def ioctl(self, request, flags):
        return self.state * flags if request == _POLL else -1

    def set(self):
        self.state = 1

    def clear(self):
        self.state = 0

    async def wait(self):
        if not self.state:
            await core._io_queue.queue_read(self)
        self.state = 0

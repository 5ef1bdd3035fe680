from . import core


class Lock:
    def __init__(self):
        self.owner = None
        self.held = False
        self.waiting = core.TaskQueue()

    def locked(self):
        return self.held

    def release(self):
        if not self.held:
            raise RuntimeError("Lock not acquired")
        if self.waiting.peek():
            # The lock goes to the next one at once: nobody can take it in between.
            self.owner = self.waiting.pop()
            core._task_queue.push(self.owner)
        else:
            self.held = False
            self.owner = None

    async def acquire(self):
        if not self.held:
            self.held = True
            return True
        task = core.cur_task
        self.waiting.push(task)
        task.data = self.waiting
        try:
            await core._suspend()
        except core.CancelledError:
            if self.owner is task:
                # Cancelled after it had been given the lock.
                self.release()
            raise
        self.owner = None
        return True

    async def __aenter__(self):
        return await self.acquire()

    async def __aexit__(self, exc_type, exc, tb):
        return self.release()

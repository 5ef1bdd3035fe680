from . import core


class _Outcome:
    def __init__(self):
        self.known = False
        self.value = None
        self.error = None


async def _observe(awaitable, outcome, waiter):
    try:
        outcome.value = await awaitable
    except BaseException as error:
        outcome.error = error
    if not outcome.known:
        outcome.known = True
        # It sleeps: this ends the sleep.
        waiter.cancel()


async def wait_for(aw, timeout, sleep=core.sleep):
    task = core._promote_to_task(aw)
    if timeout is None:
        return await task
    outcome = _Outcome()
    observer = core.create_task(_observe(task, outcome, core.cur_task))
    try:
        await sleep(timeout)
    except core.CancelledError:
        if not outcome.known:
            # Cancelled from outside: so is what it waits for.
            outcome.known = True
            observer.cancel()
            raise
        if outcome.error is not None:
            raise outcome.error
        return outcome.value
    outcome.known = True
    observer.cancel()
    await observer
    raise core.TimeoutError


def wait_for_ms(aw, timeout):
    return wait_for(aw, timeout, core.sleep_ms)


async def gather(*aws, return_exceptions=False):
    waiter = core.cur_task
    tasks = [core._promote_to_task(aw) for aw in aws]
    failure = None
    # How many are still running; below zero once the waiter no longer cares.
    left = 0

    def ended(task, error):
        nonlocal left, failure
        if left < 0:
            return
        left -= 1
        if not return_exceptions and failure is None and not isinstance(error, StopIteration):
            failure = error
            left = 0
        if left == 0:
            left = -1
            core._task_queue.push(waiter)

    for task in tasks:
        if task.state is True:
            task.state = ended
            left += 1
        elif not task.done():
            raise RuntimeError("can't gather")
        elif not isinstance(task.data, StopIteration) and not return_exceptions and failure is None:
            failure = task.data
    if left and failure is None:
        waiter.data = _Gathering()
        try:
            await core._suspend()
        except core.CancelledError as error:
            left = -1
            for task in tasks:
                if not task.done():
                    task.cancel()
            raise error
    left = -1
    if failure is not None:
        raise failure
    return [_result(task) for task in tasks]


class _Gathering:
    # `cancel` asks what the task waits for to let go of it.
    def remove(self, task):
        pass


def _result(task):
    return task.data.value if isinstance(task.data, StopIteration) else task.data

from mpc_prelude import at_or_none, log, mod, put


class RingBuffer:
    """A queue of fixed size, which overwrites what is oldest."""

    def __init__(self, capacity):
        self.start = 0
        self.count = 0
        self.capacity = capacity
        self.items = [None] * capacity

    @property
    def length(self):
        return self.count

    def push(self, item):
        put(self.items, mod(self.start + self.count, self.capacity), item)
        if self.count < self.capacity:
            self.count += 1
        else:
            self.start = (self.start + 1) % self.capacity

    def shift(self):
        if self.count == 0:
            return None
        item = at_or_none(self.items, self.start)
        self.start = (self.start + 1) % self.capacity
        self.count -= 1
        return item

    def __iter__(self):
        i = 0
        while i < self.count:
            yield at_or_none(self.items, (self.start + i) % self.capacity)
            i += 1


recent = RingBuffer(3)
for x in [5, 8, 13, 21]:
    recent.push(x)
log(recent.length, list(recent), recent.shift())

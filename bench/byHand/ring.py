class RingBuffer:
    def __init__(self, capacity):
        self.capacity = capacity
        self.items = [0] * capacity
        self.start = 0
        self.count = 0

    def push(self, item):
        self.items[(self.start + self.count) % self.capacity] = item
        if self.count < self.capacity:
            self.count += 1
        else:
            self.start = (self.start + 1) % self.capacity

    def sum(self):
        total = 0
        for i in range(self.count):
            total += self.items[(self.start + i) % self.capacity]
        return total


ring = RingBuffer(16)
total = 0
for i in range(4000):
    ring.push(i)
    total += ring.sum()
print(total)

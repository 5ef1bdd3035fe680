# Cost: a list. What adopts MicroPython's own tasks, and gives them their turn; empty where no asyncio is used.
turns = []

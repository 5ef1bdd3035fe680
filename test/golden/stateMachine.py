# A traffic light with a button for pedestrians.

steps = {
    "red": {"next": "green", "seconds": 5},
    "green": {"next": "yellow", "seconds": 8},
    "yellow": {"next": "red", "seconds": 2},
}


class Light:
    def __init__(self):
        self.state = "red"
        self.remaining = steps["red"]["seconds"]
        self.requested = False

    def request(self):
        """Somebody wants to cross."""
        if self.state == "green":
            self.requested = True

    def tick(self):
        """One second has passed."""
        self.remaining -= 1
        if self.requested and self.remaining > 2:
            self.remaining = 2
            self.requested = False
        if self.remaining > 0:
            return

        step = steps[self.state]
        self.state = step["next"]
        self.remaining = steps[step["next"]]["seconds"]
        print("now", self.state)


def describe(state):
    if state == "red":
        return "stop"
    elif state == "green":
        return "go"
    else:
        return "careful"


light = Light()
for second in range(20):
    if second == 6:
        light.request()
    light.tick()
print(describe(light.state))

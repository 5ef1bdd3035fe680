class Pid:
    def __init__(self, kp, ki, kd, limit=100):
        self.kp = kp
        self.ki = ki
        self.kd = kd
        self.limit = limit
        self.integral = 0
        self.last = None

    def update(self, setpoint, measured, dt):
        error = setpoint - measured
        self.integral = clamp(self.integral + error * dt, -self.limit, self.limit)
        derivative = 0 if self.last is None else (measured - self.last) / dt
        self.last = measured
        return clamp(self.kp * error + self.ki * self.integral - self.kd * derivative, 0, self.limit)


def clamp(x, low, high):
    return min(max(x, low), high)


temperature = 15.5
pid = Pid(8, 0.5, 1)
for minute in range(20000):
    power = pid.update(21.5, temperature, 1)
    temperature += power * 0.02 - (temperature - 10.5) * 0.05
print(round(temperature * 10))

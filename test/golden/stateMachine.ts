/** A traffic light with a button for pedestrians. */

type State = "red" | "green" | "yellow";

interface Step {
  next: State;
  seconds: number;
}

const steps: Record<State, Step> = {
  red: { next: "green", seconds: 5 },
  green: { next: "yellow", seconds: 8 },
  yellow: { next: "red", seconds: 2 },
};

class Light {
  state: State = "red";
  private remaining = steps.red.seconds;
  private requested = false;

  /** Somebody wants to cross. */
  request(): void {
    if (this.state === "green") this.requested = true;
  }

  /** One second has passed. */
  tick(): void {
    this.remaining--;
    if (this.requested && this.remaining > 2) {
      this.remaining = 2;
      this.requested = false;
    }
    if (this.remaining > 0) return;

    const step = steps[this.state];
    this.state = step.next;
    this.remaining = steps[step.next].seconds;
    console.log("now", this.state);
  }
}

function describe(state: State): string {
  switch (state) {
    case "red":
      return "stop";
    case "green":
      return "go";
    default:
      return "careful";
  }
}

const light = new Light();
for (let second = 0; second < 20; second++) {
  if (second === 6) light.request();
  light.tick();
}
console.log(describe(light.state));

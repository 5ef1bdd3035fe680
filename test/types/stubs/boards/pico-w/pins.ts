import { Pin } from "machine";

new Pin("LED", Pin.OUT).toggle();
new Pin("GP15", Pin.IN, Pin.PULL_UP);
new Pin(15);
Pin.board.LED.on();
// @ts-expect-error the board has no such pin
new Pin("X1");
// @ts-expect-error the board has no such pin
Pin.board.X1;

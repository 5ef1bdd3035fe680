import { Pin } from "machine";

new Pin("X1", Pin.OUT).low();
new Pin("A0", Pin.IN);
// @ts-expect-error a pin of another board
new Pin("GP15");

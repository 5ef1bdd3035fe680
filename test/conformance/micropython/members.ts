import { array } from "array";
import { bytearray, bytes, dict, memoryview, range, set } from "builtins";
import { deque, namedtuple, OrderedDict } from "collections";
import { unpack } from "struct";

// length is len()
const data = new bytes([1, 2, 3, 4]);
const words = new array("h", [1, -2, 3]);
console.log(data.length, words.length, new memoryview(new bytearray(7)).length, range(5).length); //> 4 3 7 5
console.log(data.length > 2 ? "long" : "short", unpack("<BH", data).length); //> long 2

// operators
const ages = new dict<string, number>();
ages.__setitem__("ada", 36);
ages.__setitem__("alan", 41);
ages.__delitem__("alan");
console.log(ages.length, ages.__getitem__("ada"), ages.__contains__("ada"), ages.__contains__("alan")); //> 1 36 true false
const seen = set(["x"]);
seen.add("y");
console.log(seen.__contains__("y"), seen.length); //> true 2
const colours = dict({ red: 1, blue: 2 });
console.log(colours.__getitem__("blue")); //> 2

// slices
console.log(data.slice(1, 3)[0], data.slice(-2)[0], data.slice().length, new bytearray(data).slice(3)[0]); //> 2 3 4 4

// elements, and going through them
words[0] = 9;
let sum = 0;
for (const word of words) sum += word;
for (const byte of data) sum += byte;
console.log(sum, words[0], [...data]); //> 20 9 [ 1, 2, 3, 4 ]
const [first, second] = data;
console.log(first, second); //> 1 2

const order = new OrderedDict<string, number>();
order.__setitem__("z", 1);
order.__setitem__("a", 2);
for (const key of order) console.log(key);
//> z
//> a
for (const [key, value] of order.items()) console.log(key, value);
//> z 1
//> a 2
const queue = new deque<number>([], 3);
for (let i = 0; i < 5; i++) queue.append(i);
console.log(queue.popleft(), queue.pop(), queue.length); //> 2 4 1

const Point = namedtuple("Point", ["x", "y"]);
const point = new Point(3, 4);
const [x, y] = point;
console.log(x, y, point.x, point[1]); //> 3 4 3 4

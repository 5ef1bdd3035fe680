// Methods of an instance that the program puts others in the place of.
class Service {
  calls = 0;
  greet(name: string) {
    return `hi ${name}`;
  }
  static of() {
    return new Service();
  }
}
const service = new Service();
const greet = service.greet;
service.greet = (name) => {
  service.calls++;
  return `${greet.call(service, name)}!`;
};
console.log(service.greet("a"), service.calls, new Service().greet("b"), Object.keys(service), service);
console.log(Object.keys(new Service()), JSON.stringify(service));

class Button {
  count = 0;
  constructor(public label?: string) {
    this.onClick = this.onClick.bind(this);
  }
  onClick(by = 1) {
    this.count += by;
    return this.count;
  }
}
const button = new Button("b");
const { onClick } = button;
console.log(onClick(), onClick(5), button.count, Object.keys(button), Object.keys(new Button()).length);
for (const key in button) console.log(key);
const { label, ...rest } = button;
console.log(label, Object.keys(rest));

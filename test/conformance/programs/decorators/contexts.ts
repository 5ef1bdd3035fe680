// Contexts looked at as a whole: as JSON, by their keys, printed.
function note(_value: Function, context: ClassMethodDecoratorContext) {
  console.log(JSON.stringify(context), Object.keys(context));
}
function noteField(_value: undefined, context: ClassFieldDecoratorContext) {
  console.log(JSON.stringify(context));
  for (const key in context) console.log(key);
}
function noteClass(_value: Function, context: ClassDecoratorContext) {
  console.log(JSON.stringify(context));
  console.log("kind" in context, `${Object.keys(context)}`);
}
@noteClass
class Sample {
  @note m() {
    return 1;
  }
  @noteField x = 1;
  @note static s() {}
  @note #p() {
    return 1;
  }
  q() {
    return this.#p();
  }
}
console.log(new Sample().q());

function show(
  _value: Function,
  context: ClassMethodDecoratorContext | ClassGetterDecoratorContext | ClassSetterDecoratorContext,
) {
  console.log(context.kind, context);
}
class Shown {
  @show m() {
    return 1;
  }
  @show get g() {
    return 1;
  }
  @show set g(x: number) {
    console.log(x);
  }
}
console.log(new Shown().g);

function printField(_value: undefined, context: ClassFieldDecoratorContext) {
  console.log(context, context.access.has({}));
}
class Fields {
  @printField static n = 1;
  @printField #m = 2;
  get() {
    return this.#m;
  }
}
console.log(new Fields().get(), Fields.n);

function withJson<C extends new (...args: any[]) => object>(value: C, context: ClassDecoratorContext<C>) {
  return class extends value {
    constructor(...args: any[]) {
      super(...args);
      console.log(JSON.stringify(this), JSON.stringify(context));
    }
  };
}
@withJson
class Person {
  constructor(public name: string) {}
}
console.log(new Person("Ada").name);

class AppError extends Error {
  constructor(
    message: string,
    public code = 1,
  ) {
    super(message);
  }
}
const app = new AppError("m");
const plain: Error = new Error("x");
const caused = new Error("q", { cause: 1 });
console.log(["message", "code", "name", "stack", "cause", "nothing"].map((key) => app.hasOwnProperty(key)));
console.log(["message", "stack", "cause"].map((key) => Object.hasOwn(plain, key)));
console.log(Object.hasOwn(caused, "cause"), Object.hasOwn(new Error(), "message"));
console.log(Object.hasOwn(new AggregateError([]), "errors"), Object.hasOwn(plain, "errors"));
console.log("message" in app, "name" in app, "cause" in app, "stack" in app, "cause" in caused, "code" in app);
console.log("stack" in plain, "cause" in plain, Object.keys(app), Object.entries(app));

console.log("before");
setTimeout(() => console.log("not printed"), 50);
Promise.reject(new Error("unhandled"));
setTimeout(() => console.log("not printed either"), 0);
console.log("sync");

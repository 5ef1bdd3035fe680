const p = Promise.reject(new Error("late handled"));
setTimeout(() => p.catch((e: Error) => console.log("too late", e.message)), 5);

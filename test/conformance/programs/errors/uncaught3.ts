setTimeout(() => { console.log("t1"); throw new Error("in timer"); }, 1);
setTimeout(() => console.log("t2"), 30);

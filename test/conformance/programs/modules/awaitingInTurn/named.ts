console.log("named starts");
await null;
await null;
export default 7;
console.log("named ends");

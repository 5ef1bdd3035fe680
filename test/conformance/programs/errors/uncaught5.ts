async function main() { console.log("a"); await null; throw new TypeError("main failed"); }
main().finally(() => console.log("finally"));

console.log("1 sync");
setTimeout(() => console.log("9 timeout 0"), 0);
setTimeout(() => console.log("11 timeout 20"), 20);
setTimeout(() => console.log("10 timeout 5"), 5);
queueMicrotask(() => console.log("5 microtask"));
Promise.resolve("6 then").then((v) => console.log(v));
async function f(): Promise<string> {
  console.log("2 eager start");
  await null;
  console.log("7 after await");
  return "8 result";
}
f().then((v) => console.log(v));
new Promise<void>((resolve) => {
  console.log("3 executor");
  resolve();
});
console.log("4 end of sync");

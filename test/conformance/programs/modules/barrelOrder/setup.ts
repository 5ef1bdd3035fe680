console.log("setup runs before what the barrel hands on");

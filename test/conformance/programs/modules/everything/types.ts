console.log("must not run"); export interface Only { k: string }

import { Registry as R } from "../registry.js"; R.add("b", () => "B"); export {};

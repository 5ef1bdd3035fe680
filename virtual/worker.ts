/** The board's thread. It blocks for good once it serves, so the host reaches it through shared memory only. */
import { workerData } from "node:worker_threads";
import { powerUp } from "./device/powerUp.js";
import type { WorkerData } from "./messages.js";

powerUp(workerData as WorkerData);

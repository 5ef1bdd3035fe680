import type { Board } from "../../runtime/index.js";
import { pythonText } from "../../runtime/pythonLiterals.js";

/**
 * Gives the program that runs next its `sys.argv`: the file's name and the words behind it. The list is filled in place, as whoever
 * holds it expects, and no name is left behind. Boards that have none can only run programs without arguments.
 */
export async function setArguments(board: Board, file: string, words: readonly string[]): Promise<void> {
  const list = [file, ...words].map(pythonText).join(", ");
  const argv = words.length === 0 ? 'getattr(__import__("sys"), "argv", [])' : '__import__("sys").argv';
  await board.exec(`(lambda a: (a.clear(), a.extend([${list}])))(${argv})`);
}

export enum Other { A, B }

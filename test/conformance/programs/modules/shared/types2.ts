export interface T { k: number }

export interface Item { name: string; size(): number }

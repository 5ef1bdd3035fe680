class InsufficientFunds extends Error {
  readonly shortBy: number;
  constructor(needed: number, available: number) {
    super(`need ${needed}, have ${available}`);
    this.name = "InsufficientFunds";
    this.shortBy = needed - available;
  }
}
interface Account { readonly id: string; balance: number; history: Entry[] }
type Entry = { type: "deposit" | "withdraw" | "transfer"; amount: number; to?: string };
class Bank {
  private accounts: Record<string, Account> = {};
  open(id: string, initial = 0): Account {
    if (id in this.accounts) throw new Error(`account ${id} exists`);
    const acc: Account = { id, balance: initial, history: [] };
    this.accounts[id] = acc;
    return acc;
  }
  find(id: string): Account {
    const acc = this.accounts[id];
    if (acc === undefined) throw new ReferenceError(`no account ${id}`);
    return acc;
  }
  deposit(id: string, amount: number) {
    if (amount <= 0) throw new RangeError("amount must be positive");
    const a = this.find(id);
    a.balance += amount;
    a.history.push({ type: "deposit", amount });
  }
  withdraw(id: string, amount: number) {
    const a = this.find(id);
    if (a.balance < amount) throw new InsufficientFunds(amount, a.balance);
    a.balance -= amount;
    a.history.push({ type: "withdraw", amount });
  }
  transfer(from: string, to: string, amount: number) {
    const target = this.find(to);
    this.withdraw(from, amount);
    target.balance += amount;
    const last = this.find(from).history.at(-1);
    if (last) { last.type = "transfer"; last.to = to; }
  }
  report() {
    return Object.values(this.accounts).map(({ id, balance, history: { length } }) => `${id.padEnd(6, ".")}${balance.toFixed(2).padStart(10)} (${length})`).join("\n");
  }
}
const bank = new Bank();
bank.open("alice", 100);
bank.open("bob");
const attempt = (f: () => void) => { try { f(); console.log("ok"); } catch (e) { console.log(e instanceof InsufficientFunds ? `short by ${e.shortBy}` : e instanceof RangeError ? "range: " + e.message : `${e}`); } };
attempt(() => bank.deposit("alice", 50.25));
attempt(() => bank.transfer("alice", "bob", 120));
attempt(() => bank.withdraw("alice", 1000));
attempt(() => bank.deposit("bob", -1));
attempt(() => bank.open("bob"));
attempt(() => bank.find("carol"));
console.log(bank.report());
console.log(bank.find("alice").history);
console.log(bank.find("bob"));

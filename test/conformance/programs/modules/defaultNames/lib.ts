export default class { static method() { return true; } }

import { RTC, Timer, WDT } from "machine";
import {
  gmtime,
  localtime,
  mktime,
  sleep,
  sleep_ms,
  sleep_us,
  ticks_add,
  ticks_cpu,
  ticks_diff,
  ticks_ms,
  ticks_us,
  time,
  time_ns,
} from "time";

//# waiting
{
  sleep(1);
  sleep_ms(500);
  sleep_us(10);
}
//# how long something takes
{
  const start = ticks_ms();
  sleep_ms(5);
  console.log(ticks_diff(ticks_ms(), start));
}
//# a deadline
{
  const deadline = ticks_add(ticks_us(), 2000);
  while (ticks_diff(deadline, ticks_us()) > 0) sleep_us(100);
  console.log(ticks_cpu() >= 0);
}
//# the calendar
{
  const [year, month, day, hour, minute, second, weekday, yearday] = localtime();
  console.log(year, month, day, hour, minute, second, weekday, yearday);
  console.log(mktime([2024, 5, 7, 12, 0, 0, 0, 0]) - time(), time_ns() > 0, gmtime(0)[0]);
}
//# a timer, once and again and again
{
  const once = new Timer(-1);
  once.init({ mode: Timer.ONE_SHOT, period: 1000, callback: () => console.log("once") });
  const often = new Timer(-1, { period: 2000, mode: Timer.PERIODIC, callback: (t) => t.deinit() });
  often.init({ freq: 2, callback: (t) => t.deinit() });
}
//# the real-time clock
{
  const rtc = new RTC();
  rtc.datetime([2017, 8, 23, 2, 12, 48, 0, 0]);
  const [year, , , weekday] = rtc.datetime();
  console.log(year, weekday);
}
//# the watchdog
{
  const wdt = new WDT({ timeout: 5000 });
  wdt.feed();
}

import { chromium } from "playwright";
const [,, base, out, ...paths] = process.argv;
const widths = (process.env.WIDTHS ?? "1280,320").split(",").map(Number);
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
const staff = process.env.STAFF;
const context = await browser.newContext({ locale: "it-IT", javaScriptEnabled: process.env.NOSCRIPT ? false : true });
const page = await context.newPage();
if (staff) {
  await page.goto(base + "/it/mailbox");
  const text = await page.locator("main").innerText();
  const code = text.match(/\b\d{6}\b/)?.[0] ?? text.match(/\b\d{3} \d{3}\b/)?.[0]?.replace(" ", "");
  await page.goto(base + "/it/staff/sign-in");
  await page.locator("input[name=email]").fill(staff);
  await page.locator("input[name=password]").fill("demonstration only");
  await page.locator("input[name=code]").fill(code);
  await page.locator("main form button").last().click();
  await page.waitForLoadState();
}
for (const path of paths) for (const width of widths) {
  await page.setViewportSize({ width, height: 800 });
  const response = await page.goto(base + path);
  if (process.env.RTL) await page.evaluate(() => { document.documentElement.dir = "rtl"; document.documentElement.lang="ar"; });
  const name = path.replace(/[^a-z0-9]+/gi, "-").slice(0, 60).replace(/^-|-$/g, "");
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  await page.screenshot({ path: `${out}/${name}-${width}${process.env.RTL ? "-rtl" : ""}.png`, fullPage: true });
  console.log(response.status(), path, width, overflow > 0 ? "OVERFLOW " + overflow : "");
}
await browser.close();

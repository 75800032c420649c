import { link, mail } from "../portal/mail.ts";
import { test } from "../portal/empty.ts";
import { choose, heading, main, press } from "../portal/paths.ts";
import { setUp } from "../portal/staff.ts";
import { expect } from "../portal/test.ts";

test("an office begins: the first administrator, a site, and a colleague who is invited", async ({ page, browser, empty }) => {
  await page.goto(empty.first());
  await heading(page, "Il primo amministratore");
  await page.locator("#name").fill("Ada Prima");
  await page.locator("#email").fill("ada@example.org");
  await setUp(page);
  await expect(page).toHaveURL("/it/staff");
  await page.goto(empty.first());
  await heading(page, /non/);

  await page.goto("/it/staff/sites/new");
  await page.locator("#name").fill("Torino Centro");
  await page.locator("#address").fill("Via Bologna 153");
  await page.locator("#municipality").fill("Torino");
  await page.locator("#phone").fill("011 555 0100");
  await page.locator("#email").fill("torino@example.org");
  await press(page, "Salva");
  await page.goto("/it/sites");
  await expect(main(page)).toContainText("Torino Centro");

  await page.goto("/it/staff/colleagues");
  await main(page).getByRole("link", { name: "Invita qualcuno" }).click();
  await page.locator("#email").fill("nina@example.org");
  await page.locator("#name").fill("Nina Nuova");
  await choose(page, "Operatore o operatrice");
  await press(page, "Manda l’invito");
  await expect(main(page)).toContainText("Inviti non ancora accettati");

  const context = await browser.newContext();
  const colleague = await context.newPage();
  await colleague.goto(link(await mail("nina@example.org", /Invito/), "/staff/invitation"));
  await heading(colleague, "Entra nello staff");
  await setUp(colleague);
  await expect(colleague).toHaveURL(/\/it\/staff$/);
  await context.close();
  await page.reload();
  await expect(main(page)).not.toContainText("Inviti non ancora accettati");
});

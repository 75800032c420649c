import type { Browser } from "@playwright/test";

import { expectAccessible } from "../portal/accessibility.ts";
import { test } from "../portal/clock.ts";
import { link, mail, mailCount } from "../portal/mail.ts";
import { book, heading, main, press, publish } from "../portal/paths.ts";
import { newAddress } from "../portal/people.ts";
import { signInAsOperator } from "../portal/staff.ts";
import { expect } from "../portal/test.ts";

test("a place that nobody answers for goes to the next who waits, and is taken from the mail", async ({ page, browser, clock }) => {
  test.slow();
  const office = await browser.newPage();
  await signInAsOperator(office);
  const activity = await publish(office, `Ultimo posto ${newAddress("").slice(1, 9)}`, 1);
  await office.close();
  await book(page, activity, newAddress("prima"), "Prima");
  await heading(page, "Il posto è tuo");
  const [second, third] = [newAddress("seconda"), newAddress("terza")];
  await waitFor(browser, activity, second, 1);
  await waitFor(browser, activity, third, 2);

  await main(page).getByRole("link", { name: "Disdici" }).click();
  await main(page).getByRole("button").first().click();
  await heading(page, "La prenotazione è disdetta");
  const offered = link(await mail(second, /C’è un posto per te/), "/bookings/");
  await page.context().clearCookies();
  await page.goto(offered);
  await heading(page, "C’è un posto per te");
  await expectAccessible(page);
  expect(await mailCount(third, /C’è un posto per te/)).toBe(0);

  clock.forward(25);
  await mail(second, /Il posto è andato a un’altra persona/);
  const next = link(await mail(third, /C’è un posto per te/), "/bookings/");
  await page.reload();
  await heading(page, "Il posto non è più tenuto per te");
  await expectAccessible(page);
  await main(page).getByRole("link", { name: "Vedi la prenotazione" }).click();
  await heading(page, "Questa prenotazione non vale più");
  await expect(main(page)).toContainText("Non hai risposto in tempo");
  await expectAccessible(page);

  await page.goto(next);
  await heading(page, "C’è un posto per te");
  await press(page, "Sì, prendo il posto");
  await heading(page, "Il posto è tuo");
  await mail(third, /Il tuo posto è prenotato/);
});

/** Gets into the waiting list, at this position. */
async function waitFor(browser: Browser, activity: string, email: string, position: number): Promise<void> {
  const page = await browser.newPage();
  await book(page, activity, email);
  await heading(page, "Sei in lista d’attesa");
  await expect(main(page)).toContainText(`Sei al numero ${position} della lista.`);
  await page.close();
}

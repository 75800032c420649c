import { expect, test } from "../portal/test.ts";
import { tabTo } from "../portal/keyboard.ts";
import { code, link, mail, mailCount } from "../portal/mail.ts";
import { book, heading, main, press, publish } from "../portal/paths.ts";
import { newAddress } from "../portal/people.ts";
import { signInAsOperator } from "../portal/staff.ts";

test("somebody without an account registers for an event, and cancels from the mail", async ({ page, browser }) => {
  const email = newAddress("wang");
  await page.goto("/it");
  await page.getByRole("link", { name: "Trova un’attività" }).click();
  await page.getByRole("link", { name: "Curare chi invecchia" }).click();
  await main(page).getByRole("link", { name: "Prenota un posto" }).click();
  await heading(page, "Prenota un posto");

  await press(page, "Mandami il codice");
  await expect(page.getByRole("alert").getByRole("link")).toHaveCount(2);
  await page.getByLabel("Cognome").fill("王秀英");
  await page.getByLabel("Indirizzo e-mail").fill(email);
  await press(page, "Mandami il codice");
  await heading(page, "Scrivi il codice per prenotare");
  await page.getByLabel("Codice ricevuto per e-mail").fill(await code(email));
  await press(page, "Prenota il posto");

  await heading(page, "Il posto è tuo");
  await expect(main(page)).toContainText("王秀英");
  const reference = page.url().split("/").at(-1)!;
  const confirmed = await mail(email, /Il tuo posto è prenotato: Curare chi invecchia/);
  const calendar = confirmed.attachments.find((one) => one.mimeType === "text/calendar");
  const text = new TextDecoder().decode(calendar?.content as ArrayBuffer);
  expect(text).toContain("BEGIN:VEVENT");
  expect(text.replaceAll("\r\n ", "")).toContain(reference);

  // The mail is read on another device, where nobody is signed in.
  const phone = await browser.newPage();
  await phone.goto(link(confirmed, "/bookings/"));
  await heading(phone, "Il posto è tuo");
  await main(phone).getByRole("link", { name: "Disdici" }).click();
  await expect(main(phone).getByRole("button", { name: "Disdici" })).toBeVisible();
  await page.reload();
  await heading(page, "Il posto è tuo");
  await main(phone).getByRole("button").first().click();
  await heading(phone, "La prenotazione è disdetta");
  await phone.close();
  await page.reload();
  await heading(page, "La prenotazione è disdetta");
  await mail(email, /Prenotazione disdetta/);
});

test("of two for the last place one waits, is offered it when the other cancels, and takes it", async ({ page, browser }) => {
  const office = await browser.newPage();
  await signInAsOperator(office);
  const activity = await publish(office, `Ultimo posto ${newAddress("di").slice(3, 11)}`, 1);
  await office.close();

  await book(page, activity, newAddress("prima"), "Prima");
  const second = newAddress("seconda");
  const other = await browser.newPage();
  await other.goto(`/it/activities/${activity}`);
  await expect(main(other)).toContainText("Completo");
  await main(other).getByRole("link", { name: "Mettiti in lista d’attesa" }).click();
  await expect(main(other)).toContainText("Saresti al numero 1 della lista d’attesa");
  await book(other, activity, second, "Seconda");
  await heading(other, "Sei in lista d’attesa");
  await expect(main(other)).toContainText("Sei al numero 1 della lista.");
  await mail(second, /Sei in lista d’attesa/);

  await main(page).getByRole("link", { name: "Disdici" }).click();
  await main(page).getByRole("button").first().click();
  await heading(page, "La prenotazione è disdetta");
  await other.reload();
  await heading(other, "C’è un posto per te");
  await press(other, "Sì, prendo il posto");
  await heading(other, "Il posto è tuo");
  await mail(second, /Il tuo posto è prenotato/);
  await other.close();
});

test("the way back and a second sending make no second booking", async ({ page }) => {
  const email = newAddress("due.volte");
  const reference = await book(page, "campi-e-vigne", email);
  // The page of the code leads on to what was booked.
  await page.goBack();
  await expect(page).toHaveURL(`/it/bookings/${reference}`);
  await page.goto("/it/path");
  await expect(main(page).getByText(reference)).toHaveCount(1);
  await page.goto("/it/activities/campi-e-vigne/book");
  await expect(main(page)).toContainText("Hai già prenotato questa attività");
  await mail(email, /Il tuo posto è prenotato/);
  expect(await mailCount(email, /Il tuo posto è prenotato/)).toBe(1);
});

test("a second click on the button books once", async ({ page }) => {
  const email = newAddress("doppio.clic");
  await page.goto("/it/activities/negozi-e-grandi-catene/book");
  await page.getByLabel("Cognome").fill("Clic");
  await page.getByLabel("Indirizzo e-mail").fill(email);
  await press(page, "Mandami il codice");
  await page.getByLabel("Codice ricevuto per e-mail").fill(await code(email));
  await main(page).getByRole("button", { name: "Prenota il posto" }).dblclick({ noWaitAfter: true });
  await heading(page, "Il posto è tuo");
  await mail(email, /Il tuo posto è prenotato/);
  expect(await mailCount(email, /Il tuo posto è prenotato/)).toBe(1);
});

test("everything can be done with the keyboard alone", async ({ page }) => {
  const email = newAddress("tastiera");
  const keys = page.keyboard;
  await page.goto("/it/activities/palchi-musei-feste/book");
  await keys.press("Tab");
  await expect(page.getByRole("link", { name: "Vai al contenuto" })).toBeFocused();
  await keys.press("Enter");
  await tabTo(page, page.getByLabel("Cognome"));
  await keys.type("Tastiera");
  await tabTo(page, page.getByLabel("Indirizzo e-mail"));
  await keys.type(email);
  await keys.press("Enter");
  await heading(page, "Scrivi il codice per prenotare");
  await keys.press("Tab");
  await keys.press("Enter");
  await tabTo(page, page.getByLabel("Codice ricevuto per e-mail"));
  await keys.type(await code(email));
  await keys.press("Enter");
  await heading(page, "Il posto è tuo");
});

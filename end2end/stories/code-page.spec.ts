import { code, link, mail, mailCount } from "../portal/mail.ts";
import { heading, main, press } from "../portal/paths.ts";
import { newAddress } from "../portal/people.ts";
import { expect, test } from "../portal/test.ts";

const BOOK = "/it/activities/palchi-musei-feste/book";
const CODES = /^\d{6} /;

test("who reloads or comes back finds the page of the code, and gets one mail", async ({ page }) => {
  const email = newAddress("ricarico");
  await page.goto(BOOK);
  await page.getByLabel("Cognome").fill("Ricarico");
  await page.getByLabel("Indirizzo e-mail").fill(email);
  await press(page, "Mandami il codice");
  await expect(page).toHaveURL(/\/it\/code\//);
  const address = page.url();
  const first = await code(email);
  await page.reload();
  await heading(page, "Scrivi il codice per prenotare");
  // A discarded tab is opened anew at its address.
  await page.goto("about:blank");
  await page.goto(address);
  await expect(main(page)).toContainText(email);
  // Going back to the form finds everything typed.
  await main(page).getByRole("link", { name: "Usa un altro indirizzo" }).click();
  await expect(page.getByLabel("Cognome")).toHaveValue("Ricarico");
  await expect(page.getByLabel("Indirizzo e-mail")).toHaveValue(email);
  await press(page, "Mandami il codice");
  await expect(page).toHaveURL(address);
  expect(await mailCount(email, CODES)).toBe(1);
  // Too few digits cost no try.
  await page.getByLabel("Codice ricevuto per e-mail").fill("12");
  await press(page, "Prenota il posto");
  await expect(page.getByRole("alert")).toContainText("non hai perso tentativi");
  await page.getByLabel("Codice ricevuto per e-mail").fill(first);
  await press(page, "Prenota il posto");
  await heading(page, "Il posto è tuo");
});

test("another message does not throw the first code away", async ({ page }) => {
  const email = newAddress("ancora");
  await page.goto("/it/sign-in");
  await page.getByRole("textbox").fill(email);
  await press(page, "Mandami il codice");
  const first = await code(email);
  await press(page, "Manda un altro codice");
  await expect(main(page).getByRole("status")).toContainText("un altro messaggio");
  await code(email, 2);
  await page.reload();
  await expect(main(page).getByRole("status")).toContainText("un altro messaggio");
  await page.getByLabel("Codice ricevuto per e-mail").fill(first);
  await press(page, "Accedi");
  await expect(page).toHaveURL("/it/path");
  expect(await mailCount(email, CODES)).toBe(2);
});

test("the link in the mail goes on from another device after one press", async ({ page, browser }) => {
  const email = newAddress("altro.dispositivo");
  await page.goto(BOOK);
  await page.getByLabel("Cognome").fill("Dispositivo");
  await page.getByLabel("Indirizzo e-mail").fill(email);
  await press(page, "Mandami il codice");
  await expect(page).toHaveURL(/\/it\/code\//);
  const there = link(await mail(email, CODES), "/code/");
  const phone = await browser.newPage();
  await phone.goto(there);
  await heading(phone, "Ancora un passo");
  await expect(main(phone)).toContainText(email);
  // Opening it changes nothing.
  await phone.reload();
  await expect(main(phone).getByRole("button")).toHaveCount(1);
  await press(phone, "Prenota il posto");
  await heading(phone, "Il posto è tuo");
  await phone.goto(there);
  await heading(phone, "È già fatto");
  // The page of the code leads on, and asks who it is: the session is the phone's.
  await page.reload();
  await expect(page).toHaveURL(/\/it\/sign-in/);
  await phone.close();
});

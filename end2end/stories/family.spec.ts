import { expect, test } from "../portal/test.ts";
import { code, mail } from "../portal/mail.ts";
import { book, choose, heading, main, press, publish } from "../portal/paths.ts";
import { newAddress } from "../portal/people.ts";
import { signInAsOperator } from "../portal/staff.ts";

test("a mother books for two children with one address, and each mail says for whom", async ({ page, browser }) => {
  const office = await browser.newPage();
  await signInAsOperator(office);
  const activity = await publish(office, `Dopo la scuola ${newAddress("di").slice(3, 11)}`, 5);
  await office.close();
  const email = newAddress("madre");
  await book(page, activity, email, "Rossi");

  // The first child in the same session.
  await page.goto(`/it/activities/${activity}/book`);
  await main(page).getByRole("link", { name: "Prenota per un’altra persona" }).click();
  await heading(page, "Per chi usi il portale?");
  await choose(page, "Un’altra persona, affidata a me");
  await page.getByLabel("Nome (facoltativo)").fill("Giulia");
  await page.getByLabel("Cognome").fill("Rossi");
  await press(page, "Continua");
  await expect(main(page)).toContainText("Giulia Rossi");
  await press(page, "Prenota il posto");
  await expect(page).toHaveURL(/\/it\/bookings\/PRE-/);
  await expect(main(page)).toContainText("Giulia Rossi");
  await mail(email, /per Giulia Rossi/);

  // The second on another device, with another code: the name is asked about, and nobody is renamed.
  const phone = await browser.newPage();
  await phone.goto(`/it/activities/${activity}/book`);
  await phone.getByLabel("Nome (facoltativo)").fill("Marco");
  await phone.getByLabel("Cognome").fill("Rossi");
  await phone.getByLabel("Indirizzo e-mail").fill(email);
  await press(phone, "Mandami il codice");
  await phone.getByLabel("Codice ricevuto per e-mail").fill(await code(email, 2));
  await main(phone).getByRole("button").first().click();
  await heading(phone, "Per chi usi il portale?");
  await press(phone, "Continua");
  await expect(phone.getByRole("alert")).toContainText("Scegli chi è");
  await choose(phone, "Un’altra persona, affidata a me");
  await press(phone, "Continua");
  await expect(phone).toHaveURL(/\/it\/bookings\/PRE-/);
  await expect(main(phone)).toContainText("Marco Rossi");
  await mail(email, /per Marco Rossi/);
  await phone.close();
});

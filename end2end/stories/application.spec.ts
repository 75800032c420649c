import { expect, test } from "../portal/test.ts";
import { expectAccessible } from "../portal/accessibility.ts";
import { link, mail } from "../portal/mail.ts";
import { checkMet, choose, heading, main, press, tellOfOneself } from "../portal/paths.ts";
import { enterCode, newAddress } from "../portal/people.ts";
import { signInAsOperator } from "../portal/staff.ts";

test("from the self-check to the decision", async ({ page, browser, baseURL }) => {
  test.slow();
  const email = newAddress("anna");
  await checkMet(page);
  await press(page, "Candidati con queste risposte");
  await heading(page, /indirizzo e-mail/);
  await enterCode(page, email);
  await heading(page, "Hai effettuato l’accesso");
  await expectAccessible(page);
  await press(page, "Continua");

  await heading(page, "La tua candidatura");
  await expect(main(page).getByRole("listitem").filter({ hasText: "Quanti contratti" })).toContainText("Completato");
  await tellOfOneself(page, "Anna", "O’Brien-D’Angelo");

  await heading(page, "Controlla le tue risposte");
  await expect(main(page)).toContainText("12.345,50");
  await press(page, "Invia la candidatura");
  await expect(page.getByRole("alert").getByRole("link")).toHaveCount(2);
  await choose(page, "Ho letto l’informativa sulla privacy.");
  await choose(page, /^Dichiaro sotto la mia responsabilità/);
  await press(page, "Invia la candidatura");

  await heading(page, "Candidatura inviata");
  await expect(page).toHaveURL(/\/it\/applications\/IMP-/);
  const reference = page.url().split("/").at(-1)!;
  await expect(main(page)).toContainText(reference);
  const received = await mail(email, /Abbiamo ricevuto la tua candidatura/);
  expect(link(received, "/applications/")).toBe(`${baseURL}/it/applications/${reference}`);

  const office = await browser.newPage();
  await signInAsOperator(office);
  await office.goto(`/it/staff/applications?text=${reference}`);
  await office.getByRole("link", { name: reference }).click();
  await expect(main(office)).toContainText("Anna O’Brien-D’Angelo");
  await expect(main(office)).toContainText("Da amici, parenti o colleghi");
  await press(office, "Inizia l’esame");
  await main(office).getByRole("link", { name: "Chiedi quello che manca" }).click();
  await office.getByLabel("Che cosa chiedi?").fill("Ci serve la Certificazione Unica.");
  await press(office, "Invia la richiesta");
  await expect(main(office)).toContainText("In attesa di risposta");

  await page.goto("/it/path");
  await main(page).getByRole("link", { name: "Rispondi" }).click();
  await page.getByLabel("Risposta").fill("L’ho portata in sede.");
  await press(page, "Invia la risposta");
  await expect(main(page)).toContainText("L’ho portata in sede.");
  await office.reload();
  await expect(main(office)).toContainText("L’ho portata in sede.");
  await main(office).getByRole("link", { name: "Decidi" }).click();
  await choose(office, /^Ammessa$/);
  await office.getByLabel("Spiegazione").fill("Benvenuta!\nPorta i contratti.");
  await choose(office, "Prenota il primo colloquio: scegli tu il giorno e l’ora.");
  await press(office, "Continua");
  await heading(office, "Controlla la decisione");
  await press(office, "Conferma e avvisa la persona");
  await expect(main(office)).toContainText("ha deciso: ammessa");
  await office.close();

  await page.getByRole("link", { name: "Il mio percorso" }).first().click();
  await heading(page, "Ciao Anna O’Brien-D’Angelo");
  await expect(page.getByRole("heading", { name: "Vieni al primo colloquio" })).toBeVisible();
  const admitted = await mail(email, /Sei nel programma/);
  await page.goto(link(admitted, "/applications/"));
  await expect(main(page)).toContainText("Accolta");
  await expect(main(page)).toContainText("Benvenuta!");
});

test("an application is left, found again, and withdrawn", async ({ page }) => {
  const email = newAddress("marco");
  await page.goto("/it/programmes/imprecario/apply");
  await enterCode(page, email);
  await press(page, "Inizia");
  await heading(page, "La tua candidatura");
  await main(page).getByRole("link", { name: /Quanto hai guadagnato/ }).click();
  await main(page).getByLabel(/Quanto hai guadagnato/).fill("9.000");
  await press(page, "Salva e continua dopo");
  await heading(page, "La tua candidatura");

  await page.goto("/it/path");
  await main(page).getByRole("link", { name: "Continua la candidatura" }).first().click();
  await main(page).getByRole("link", { name: /Quanto hai guadagnato/ }).click();
  await expect(main(page).getByLabel(/Quanto hai guadagnato/)).toHaveValue(/9\.?000/);
  await page.goto("/it/programmes/imprecario/apply");
  await main(page).getByRole("link", { name: "Elimina questa bozza" }).click();
  await heading(page, "Vuoi eliminare questa bozza?");
  await press(page, "Elimina questa bozza");
  await page.goto("/it/path");
  await expect(main(page).getByRole("link", { name: "Continua la candidatura" })).toHaveCount(0);
});

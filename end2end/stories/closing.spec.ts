import { expectAccessible } from "../portal/accessibility.ts";
import { mail } from "../portal/mail.ts";
import { book, heading, inDays, main, press, publish } from "../portal/paths.ts";
import { newAddress } from "../portal/people.ts";
import { signInAsCoordinator } from "../portal/staff.ts";
import { expect, hasScript, test } from "../portal/test.ts";

test("a coordinator closes one of their sites for a day, and everybody who booked is told", async ({ page, browser }) => {
  test.slow();
  await signInAsCoordinator(page, ["rivoli", "pinerolo"]);
  // With and without script, the story is told at the same time: each closes a site of its own.
  const site = hasScript() ? "Rivoli" : "Pinerolo";
  const [word, day] = [newAddress("").slice(1, 9), inDays(50)];
  const [morning, evening] = [`Mattina ${word}`, `Sera ${word}`];
  const moved = await publish(page, morning, 5, { site, day, start: "09:00", end: "12:00" });
  const calledOff = await publish(page, evening, 5, { site, day, start: "18:00", end: "20:00" });
  const [early, late] = [newAddress("presto"), newAddress("tardi")];
  const citizen = await browser.newPage();
  await book(citizen, moved, early);
  await citizen.context().clearCookies();
  const reference = await book(citizen, calledOff, late);

  await page.goto("/it/staff/editions");
  await main(page).getByRole("link", { name: "Chiudi una sede" }).click();
  await heading(page, "Quale sede chiude?");
  await expect(main(page).getByRole("listitem")).toHaveText(["Pinerolo", "Rivoli"]);
  await expectAccessible(page);
  await main(page).getByRole("link", { name: site }).click();
  await heading(page, "Chiudi la sede per alcuni giorni");
  await expectAccessible(page);
  await page.getByLabel("Primo giorno di chiusura").fill(day);
  await page.getByLabel("Ultimo giorno di chiusura").fill(day);
  await page.getByLabel("Perché la sede chiude?").fill("Manca il riscaldamento");
  await press(page, "Continua");

  await heading(page, "Che cosa succede a quello che c’è in questi giorni?");
  await expectAccessible(page);
  const about = (title: string) => page.getByRole("group", { name: title });
  await expect(about(morning)).toContainText("1 con un posto, 0 in attesa");
  await about(morning).getByText("Spostalo in avanti").click();
  await expect(page.getByLabel("Di quanti giorni si sposta").first()).toHaveValue("7");
  await about(evening).getByText("Annulla tutta l’attività").click();
  await press(page, "Continua");
  await heading(page, "Controlla la chiusura");
  await expect(page.getByRole("row", { name: morning })).toContainText("Spostata");
  await expect(page.getByRole("row", { name: evening })).toContainText("Annullata");
  await expectAccessible(page);
  await citizen.reload();
  await heading(citizen, "Il posto è tuo");
  await press(page, "Chiudi e avvisa");

  await heading(page, "La sede è chiusa");
  await expect(main(page)).toContainText("Manca il riscaldamento");
  await expect(page.getByRole("row", { name: morning })).toContainText("Spostata");
  await expect(page.getByRole("row", { name: evening })).toContainText("Annullata");
  await expectAccessible(page);
  await mail(early, new RegExp(`Orario o luogo cambiati: ${morning}`));
  await mail(late, new RegExp(`Non si tiene: ${evening}`));
  await citizen.goto(`/it/bookings/${reference}`);
  await heading(citizen, "L’attività non si tiene");
  await citizen.goto("/it/sites");
  await expect(citizen.getByRole("region", { name: site })).toContainText("Manca il riscaldamento");

  await main(page).getByRole("link", { name: "Riapri" }).click();
  await heading(page, "Riaprire la sede?");
  await expect(main(page)).toContainText("Questo non torna da solo");
  await expectAccessible(page);
  await page.getByLabel("Due parole da parte tua").fill("Il guasto è riparato");
  await press(page, "Riapri");
  await heading(page, "Chiusure delle sedi");
  await expectAccessible(page);
  await mail(early, new RegExp(`La sede alla fine è aperta: ${morning}`));
  await mail(late, new RegExp(`La sede alla fine è aperta: ${evening}`));
  await citizen.reload();
  await expect(citizen.getByRole("region", { name: site })).not.toContainText("Manca il riscaldamento");
  await citizen.close();
});

test("a coordinator sees what is at their sites, and nothing of the others", async ({ page }) => {
  await signInAsCoordinator(page, ["rivoli", "pinerolo"]);
  await expectAccessible(page);
  for (const path of ["/it/staff", "/it/staff/editions"]) {
    await page.goto(path);
    await expect(main(page).getByRole("link", { name: "In fabbrica oggi" })).toBeVisible();
    await expect(main(page).getByRole("link", { name: "Magazzini e consegne" })).toHaveCount(0);
  }
  await page.goto("/it/staff/editions/magazzini-e-consegne");
  await heading(page, "Questa pagina non esiste");
  await page.goto("/it/staff/sites/ivrea/close");
  await heading(page, "Questa pagina non esiste");
  await page.goto("/it/staff/calendar");
  await expect(page.getByLabel("Sede").getByRole("option")).toHaveText(["Tutti", "Pinerolo", "Rivoli"]);
});

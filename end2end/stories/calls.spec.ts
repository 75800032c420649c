import { expectAccessible } from "../portal/accessibility.ts";
import { choose, heading, main, press, publish } from "../portal/paths.ts";
import { newAddress } from "../portal/people.ts";
import { signInAsOperator } from "../portal/staff.ts";
import { expect, test } from "../portal/test.ts";

test("somebody with a telephone alone gets an offer, accepts it by telephone and cancels by reference", async ({ page }) => {
  test.slow();
  await signInAsOperator(page);
  const suffix = newAddress("").slice(1, 9);
  const title = `Un posto solo ${suffix}`;
  const edition = `/it/staff/editions/${await publish(page, title, 1)}`;

  // Nobody else's, also where the story is told twice.
  const number = Number.parseInt(suffix.slice(0, 6), 16);
  const [first, second] = [number, number + 1].map((each) => `33${String(each).padStart(8, "0")}`);
  const references: string[] = [];
  for (const [family, phone] of [["Rossi", first!], ["Bianchi", second!]]) {
    await page.goto(`${edition}/desk`);
    await page.getByLabel("Cognome").fill(`${family} ${suffix}`);
    await page.getByLabel("Numero di telefono").fill(phone);
    await choose(page, /^La persona ha ricevuto/);
    await press(page, "Prenota");
    await expect(main(page)).toContainText("/bookings/find");
    references.push(new URL(page.url()).pathname.split("/").pop() ?? "");
  }

  await page.goto(`${edition}/bookings/${references[0]}/cancel`);
  await page.getByLabel("Perché?").fill("Ha telefonato.");
  await press(page, "Annulla la prenotazione");

  await page.goto("/it/staff/calls");
  await heading(page, "Telefonate da fare");
  await expectAccessible(page);
  await page.getByRole("button", { name: `Accetta Bianchi ${suffix}` }).click();
  await expect(main(page)).toContainText("Ha accettato il posto");

  await page.goto("/it/bookings/find");
  await page.getByLabel("Il tuo riferimento").fill(references[1]);
  await page.getByLabel("Il tuo numero di telefono").fill(second!);
  await press(page, "Cerca");
  await expect(main(page)).toContainText(title);
  await page.getByRole("link", { name: "Disdici la prenotazione" }).click();
  await main(page).locator("form button[type=submit]").first().click();
  await expect(main(page)).toContainText("La prenotazione è disdetta");
});

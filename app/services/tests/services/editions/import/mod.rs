//! Staff import editions from files, including malformed and hostile ones.

mod errors;
mod files;
mod keep;
mod limits;
mod spreadsheets;
mod times;

use domain::staff::Role;
use services::{
    Failure,
    access::visitor::StaffMember,
    editions::{
        import::{ImportProblem, ImportRefusal, dry_run, import},
        list_for_staff,
    },
};
use store::edition_list::Filter;
use store_testing::TestDatabase;

use crate::support::TestPortal;

const HEADINGS: &str = "Tipo;Tema;Titolo;Sede;Sala;Lingue parlate;Posti;Giorni;Inizio;Fine;\
    Le prenotazioni aprono;Le prenotazioni chiudono;Le persone possono annullare fino a";

const GOOD: &str = "Laboratorio;Mestieri digitali;Città e caffè;Torino Centro;Sala A;it ro;16;\
    04/12/2026 11/12/2026;9:30;12.00;01/12/2026 9:00;03/12/2026 12:00;03/12/2026 12:00";

struct Scene {
    test: TestPortal,
    staff: StaffMember,
}

impl Scene {
    async fn new(database: TestDatabase) -> Self {
        let test = TestPortal::new(database).await;
        let staff = test.staff(Role::Operator).await;
        test.site("torino").await;
        Self { test, staff }
    }

    async fn problems(&self, file: &[u8]) -> Vec<ImportProblem> {
        match dry_run(&self.test.portal, &self.staff, file.to_vec()).await {
            Err(Failure::Refused(ImportRefusal::Problems(problems))) => problems,
            other => panic!("{other:?}"),
        }
    }

    async fn import(&self, file: &[u8]) -> Result<String, Failure<ImportRefusal>> {
        let request = store::new_id();
        import(&self.test.portal, &self.staff, file.to_vec(), request)
            .await
            .map(|slug| slug.to_string())
    }

    async fn count(&self) -> usize {
        let filter = Filter::default();
        list_for_staff(&self.test.portal, &self.staff, &filter, 0, 1_000)
            .await
            .unwrap()
            .len()
    }
}

fn file(lines: &[&str]) -> Vec<u8> {
    let mut text = HEADINGS.to_owned();
    for line in lines {
        text.push_str("\r\n");
        text.push_str(line);
    }
    text.into_bytes()
}

/// The valid line with one cell replaced.
fn with(column: usize, cell: &str) -> String {
    let mut cells: Vec<_> = GOOD.split(';').collect();
    cells[column] = cell;
    cells.join(";")
}

//! What is typed into the form of a row, so that it succeeds.

use super::{row::Row, things::Things};

/// Hours in which the operator is away.
pub const ABSENCE: &[(&str, &str)] = &[
    ("starts_date", "2027-01-11"),
    ("starts_time", "09:00"),
    ("ends_date", "2027-01-11"),
    ("ends_time", "12:00"),
];
/// A day on which the site is closed until somebody opens it again.
pub const CLOSURE: &[(&str, &str)] = &[
    ("first", "2027-01-07"),
    ("last", "2027-01-07"),
    ("reason", "Lavori"),
    ("step", "confirm"),
];
/// Another day on which the site is closed.
pub const CLOSE: &[(&str, &str)] = &[
    ("first", "2027-01-08"),
    ("last", "2027-01-08"),
    ("reason", "Lavori"),
    ("step", "confirm"),
];
const FILE: &str = "Tipo;Tema;Titolo;Sede;Lingue parlate;Posti;Giorni;Inizio;Fine;\
    Le prenotazioni aprono;Le prenotazioni chiudono;Le persone possono annullare fino a\r\n\
    lab;digital;Titolo;SEDE;it;16;29/01/2027;9:30;12:00;\
    01/12/2026 9:00;03/01/2027 12:00;03/01/2027 12:00\r\n";

type Typed = Vec<(&'static str, String)>;

fn own(fields: &[(&'static str, &str)]) -> Typed {
    let owned = fields
        .iter()
        .map(|(name, value)| (*name, (*value).to_owned()));
    owned.collect()
}

/// What is typed into the form of a row.
pub fn typed(row: &Row, things: &Things, site: &str) -> Typed {
    match row.address {
        "/counselling" => own(&[
            ("slot", &things.slot),
            ("given_name", "Bo"),
            ("family_name", "Rossi"),
            ("email", "bo@example.org"),
        ]),
        "/activities/{slug}/book" => own(&[
            ("given_name", "Bo"),
            ("family_name", "Rossi"),
            ("email", "bo@example.org"),
        ]),
        "/programmes/{slug}/apply/{step}" => {
            own(&[("given_name", "Anna"), ("family_name", "Rossi")])
        }
        "/programmes/{slug}/apply/declaration" => {
            own(&[("privacy_notice", "yes"), ("declaration", "yes")])
        }
        "/bookings/find" => own(&[
            ("reference", &things.coming),
            ("birth_date_day", "27"),
            ("birth_date_month", "3"),
            ("birth_date_year", "1985"),
        ]),
        "/applications/{reference}/reply" => own(&[("reply", "Ecco il documento.")]),
        "/bookings/{reference}/offer" => own(&[("answer", "accept")]),
        "/bookings/{reference}/needs" | "/appointments/{reference}/needs" => {
            own(&[("interpreter", "ar"), ("childcare", "yes")])
        }
        "/bookings/{reference}/feedback" => own(&[("rating", "4")]),
        "/appointments/{reference}/reschedule" => own(&[("slot", &things.slot)]),
        "/account/erasure" => own(&[("confirm", "yes")]),
        "/account/email" => own(&[("email", "anna.rossi@example.org")]),
        "/sign-in" => own(&[("email", "zoe@example.org")]),
        _ => by_staff(row, things, site),
    }
}

fn by_staff(row: &Row, things: &Things, site: &str) -> Typed {
    let confirm = ("step", "confirm");
    match row.address {
        "/staff/sign-in" => own(&[
            ("email", "operator@example.org"),
            ("password", "demonstration only"),
            ("code", &things.authenticator),
        ]),
        "/staff/applications/{reference}/inquiry" => own(&[("question", "Che reddito avevi?")]),
        "/staff/check-in" => own(&[("code", &things.check_in_code)]),
        "/staff/check-in-by-code" => own(&[
            ("session", &things.past_session),
            ("code", &things.check_in_code),
        ]),
        "/staff/calendar-entries" => {
            own(&[("query", "view=week&date=2026-12-30&site=torino-centro")])
        }
        "/staff/mails/addresses" => own(&[("email", "nobody@example.org")]),
        "/staff/shared-network" => own(&[("reason", "Laboratorio di informatica")]),
        "/staff/people/{id}/correct" => own(&[
            ("phone", "333 7654321"),
            ("reason", "Lo ha detto allo sportello."),
        ]),
        "/staff/people/{id}/address" => own(&[("reason", "È venuta con il documento.")]),
        "/staff/calls" => own(&[("call", &things.call), ("action", "told")]),
        "/staff/mails" => own(&[("mail", &things.mail), ("action", "send")]),
        "/staff/applications/{reference}/decision" => own(&[
            ("outcome", "admitted"),
            ("explanation", "Benvenuta."),
            ("next_step", "first_interview"),
            ("effect", "decision"),
            confirm,
        ]),
        "/staff/editions/{slug}/bookings/{reference}/decision" => {
            own(&[("decision", "approve"), ("outcome", "approve")])
        }
        "/staff/editions/{slug}/bookings/{reference}/cancel" => {
            own(&[("reason", "Ha telefonato.")])
        }
        "/staff/editions/{slug}/call-off" => own(&[("reason", "La docente è malata.")]),
        "/staff/editions/{slug}/attendance/{session}" => own(&[("others", "present")]),
        "/staff/editions/{slug}/desk" => own(&[
            ("family_name", "Rossi"),
            ("phone", "333 1234567"),
            ("consent", "yes"),
        ]),
        "/staff/editions/new" => own(&[
            ("kind", "lab"),
            ("topic", "logistics"),
            ("title_it", "Un incontro"),
            ("site", site),
            ("languages", "it"),
            ("capacity", "5"),
            ("session_0_date", "2027-01-20"),
            ("session_0_start", "10:00"),
            ("session_0_end", "12:00"),
            ("opens_date", "2026-12-01"),
            ("opens_time", "09:00"),
            ("closes_date", "2027-01-10"),
            ("closes_time", "09:00"),
            ("cancel_date", "2027-01-10"),
            ("cancel_time", "09:00"),
            ("action", "save"),
        ]),
        "/staff/editions/{slug}/edit" => own(&[("site", site), ("assigned_room", ""), confirm]),
        "/staff/editions/import" => vec![
            ("text", FILE.replace("SEDE", site)),
            ("step", "confirm".to_owned()),
        ],
        "/staff/editions/copy-season" => own(&[
            ("site", site),
            ("first", "2026-11-01"),
            ("last", "2026-12-31"),
            ("by", "8"),
            confirm,
        ]),
        "/staff/editions/{slug}/copy" => own(&[("by", "8"), confirm]),
        "/staff/editions/{slug}/series" => own(&[
            ("recurrence", "weekly"),
            ("weekdays", "1"),
            ("from", "2027-01-11"),
            ("end", "until"),
            ("until", "2027-01-25"),
            ("start", "10:00"),
            ("finish", "12:00"),
            ("mode", "add"),
            confirm,
        ]),
        "/staff/editions/{slug}/sessions/{session}/move" => own(&[
            ("date", "2026-12-31"),
            ("start", "10:00"),
            ("end", "12:00"),
            confirm,
        ]),
        _ => by_counsellors(row, things, site),
    }
}

fn by_counsellors(row: &Row, things: &Things, site: &str) -> Typed {
    // The form that is filled in is a colleague's: without their id it is the sender's own.
    let colleague = if row.note == "for a colleague" {
        things.colleague.clone()
    } else {
        String::new()
    };
    let colleague = [("colleague", colleague)];
    match row.address {
        "/staff/counselling/desk" => own(&[
            ("slot", &things.slot),
            ("family_name", "Rossi"),
            ("phone", "333 1234567"),
            ("consent", "yes"),
        ]),
        "/staff/counselling/hours" => {
            let mut typed = own(&[
                ("site", site),
                ("start", "18:00"),
                ("end", "19:00"),
                ("services", "orientation"),
                ("modes", "in_person"),
                ("languages", "it"),
            ]);
            typed.extend(colleague);
            typed
        }
        "/staff/counselling/appointments/{reference}/move" => own(&[("step", "confirm")]),
        "/staff/counselling/absences" => {
            let mut typed = own(ABSENCE);
            typed.extend(colleague);
            typed
        }
        "/staff/sites/new" => own(&[
            ("name", "Sede nuova"),
            ("address", "Via Po 1"),
            ("municipality", "Torino"),
            ("phone", "011 5550100"),
            ("email", "nuova@example.org"),
        ]),
        // The numbers of the demonstration are nobody's.
        "/staff/sites/{slug}" => own(&[("phone", "011 5550100")]),
        "/staff/colleagues/invite" => own(&[
            ("email", "otto@example.org"),
            ("name", "Otto Nuovo"),
            ("role", "operator"),
        ]),
        "/staff/invitation" => own(&[
            ("password", "parole che non c’entrano"),
            ("password_again", "parole che non c’entrano"),
        ]),
        "/staff/sites/{slug}/close" => own(CLOSE),
        "/staff/counselling/appointments/{reference}" => own(&[("outcome", "attended")]),
        "/staff/counselling/appointments/{reference}/cancel" => {
            own(&[("message", "L’operatrice è malata.")])
        }
        "/staff/rooms/new" => own(&[("name", "Sala nuova"), ("capacity", "9"), ("site", site)]),
        _ => Vec::new(),
    }
}

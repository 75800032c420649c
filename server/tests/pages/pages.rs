//! Every page of the portal, with the steps that must precede it.

use axum::http::StatusCode;
use scraper::Html;

use crate::{
    access::form,
    support::{Answer, Site, Visitor},
};

/// The pages that everybody sees, without their language.
pub const PUBLIC: [&str; 41] = [
    "",
    "/programmes",
    "/check",
    "/programmes/imprecario",
    "/programmes/alice-labs",
    "/programmes/care-assistant-course",
    "/programmes/work-grant-traineeships",
    "/programmes/lifeguard-course",
    "/programmes/off",
    "/programmes/vicenza",
    "/programmes/imprecario/check",
    "/programmes/vicenza/check",
    "/activities",
    "/activities?kind=lab&topic=relational&site=torino-centro&language=it&month=2026-12&free=1",
    "/activities?kind=counselling",
    "/activities?text=lavoro&near=Torino&within=25&free=1",
    "/activities?near=Pinerollo",
    "/activities?text=niente%20di%20questo&near=Cona",
    "/activities/magazzini-e-consegne",
    "/activities/una-stagione-in-cucina",
    "/activities/dire-di-no-e-dire-di-si",
    "/activities/magazzini-e-consegne/book",
    "/activities/una-stagione-in-cucina/book",
    "/embed",
    "/embed?kind=lab&site=torino-centro&language=it&most=10",
    "/counselling",
    "/counselling?service=first_interview",
    "/counselling?service=first_interview&place=anywhere",
    "/counselling?service=first_interview&place=anywhere&language=it",
    "/counselling?service=orientation&place=ivrea&language=it&week=2026-12-07",
    "/counselling?service=counselling&place=bassano-del-grappa",
    "/counselling/next",
    "/sites",
    "/sites/torino-centro",
    "/sites/ivrea",
    "/sites/vicenza",
    "/certificates",
    "/help",
    "/privacy",
    "/legal-notes",
    "/accessibility",
];

/// The pages for signing in, and the demonstration's mailbox.
pub const DOORS: [&str; 3] = ["/sign-in", "/staff/sign-in", "/mailbox"];

/// The pages of a new person.
pub const NEWCOMER: [&str; 10] = [
    "/path",
    "/account",
    "/account/calendar",
    "/account/details",
    "/account/email",
    "/account/people",
    "/account/erasure",
    "/account/export",
    "/programmes/imprecario/apply",
    "/activities/magazzini-e-consegne/book",
];

/// The pages of the staff before any work is done.
pub const STAFF: [&str; 36] = [
    "/staff",
    "/staff/applications",
    "/staff/calendar",
    "/staff/calendar?view=day&date=2026-12-08",
    "/staff/calendar?view=week&date=2026-12-04&site=torino-centro&kind=lab",
    "/staff/calendar?view=month&date=2026-12-04",
    "/staff/calendar?view=agenda&date=2199-12-31",
    "/staff/applications/referrals",
    "/staff/applications/referrals?from=2030-01-01&until=2030-01-01",
    "/staff/overview",
    "/staff/overview?from=2026-12-01&until=2026-12-31&site=ivrea",
    "/staff/overview?from=2030-01-01&until=2030-01-01",
    "/staff/rooms",
    "/staff/rooms/new",
    "/staff/applications?state=all&programme=vicenza&text=nobody",
    "/staff/editions",
    "/staff/editions/new",
    "/staff/editions/magazzini-e-consegne",
    "/staff/editions/una-stagione-in-cucina",
    "/staff/editions/campi-e-vigne",
    "/staff/editions/campi-e-vigne/edit",
    "/staff/editions/campi-e-vigne/call-off",
    "/staff/editions/campi-e-vigne/desk",
    "/staff/calendar-address",
    "/staff/counselling",
    "/staff/counselling?day=2026-11-23&of=all",
    "/staff/counselling?day=nonsense",
    "/staff/counselling/desk",
    "/staff/counselling/desk?service=orientation&place=ivrea&spoken=it",
    "/staff/counselling/hours",
    "/staff/counselling/absences",
    "/staff/editions/magazzini-e-consegne/attendance",
    "/staff/check-in",
    "/staff/mails",
    "/staff/readers",
    "/staff/erasures",
];

/// What a person has who used every feature.
pub struct History {
    /// Their pages.
    pub pages: Vec<String>,
    /// The application that they submitted.
    pub application: String,
    /// The booking with a place.
    pub booking: String,
}

/// The last of the questions before an appointment. In Ivrea one operator has office hours on Mondays and Wednesdays; a
/// Monday's first slot is taken.
pub const COUNSELLING: &str = "/counselling?service=orientation&place=ivrea&language=it";

/// Lets a person apply, book, wait, cancel and make an appointment.
pub async fn history(person: &Visitor<'_>) -> History {
    let confirmed = book(person, "magazzini-e-consegne").await;
    let waiting = book(person, "una-stagione-in-cucina").await;
    let cancelled = book(person, "campi-e-vigne").await;
    person
        .post(&format!("/it/bookings/{cancelled}/cancel"), &[])
        .await
        .expect(StatusCode::SEE_OTHER);
    let application = apply(person).await;
    person
        .post("/it/programmes/off/apply", &[])
        .await
        .expect(StatusCode::SEE_OTHER);
    let mut pages: Vec<String> = NEWCOMER.map(ToOwned::to_owned).to_vec();
    for booking in [&confirmed, &waiting, &cancelled] {
        pages.push(format!("/bookings/{booking}"));
    }
    let appointment = meet(person).await;
    for page in ["", "/reschedule", "/cancel", "/needs"] {
        pages.push(format!("/appointments/{appointment}{page}"));
    }
    pages.push(format!("/bookings/{confirmed}/cancel"));
    pages.push(format!("/bookings/{confirmed}/needs"));
    pages.push(format!("/bookings/{cancelled}/needs"));
    pages.push(format!("/bookings/{waiting}/cancel"));
    pages.push(format!("/applications/{application}"));
    pages.push(format!("/applications/{application}/withdraw"));
    pages.retain(|page| page != "/programmes/imprecario/apply");
    pages.push("/programmes/off/apply".to_owned());
    for step in STEPS {
        pages.push(format!("/programmes/off/apply/{step}"));
    }
    pages.push("/activities/magazzini-e-consegne".to_owned());
    History {
        pages,
        application,
        booking: confirmed,
    }
}

/// The parts of an application to OFF.
pub const STEPS: [&str; 9] = [
    "name",
    "birth-date",
    "birthplace",
    "codice-fiscale",
    "residence",
    "phone",
    "language",
    "referral-source",
    "employment_state",
];

/// Books with the known name, or with one entered now. Returns the reference.
pub async fn book(person: &Visitor<'_>, activity: &str) -> String {
    let path = format!("/it/activities/{activity}/book");
    let answer = person
        .post(
            &path,
            &[("given_name", "Anna"), ("family_name", "O’Brien-D’Angelo")],
        )
        .await;
    last(answer.expect(StatusCode::SEE_OTHER).location())
}

/// Books the first free appointment. Returns the reference.
pub async fn meet(person: &Visitor<'_>) -> String {
    let page = person.get(&format!("/it{COUNSELLING}")).await;
    let slot = page.attribute("input[type=radio][name=slot]", "value");
    let slot = slot.unwrap();
    let path = format!("/it{COUNSELLING}&slot={slot}");
    let answer = person.post(&path, &[("slot", &slot)]).await;
    last(answer.expect(StatusCode::SEE_OTHER).location())
}

/// Fills in an application to Spazio Imprecario; only the declaration is missing.
pub async fn fill_in(person: &Visitor<'_>) {
    let here = "/it/programmes/imprecario/apply";
    person.post(here, &[]).await.expect(StatusCode::SEE_OTHER);
    for (step, fields) in [
        (
            "name",
            &[("given_name", "Anna"), ("family_name", "O’Brien-D’Angelo")][..],
        ),
        (
            "birth-date",
            &[
                ("birth_date_day", "27"),
                ("birth_date_month", "3"),
                ("birth_date_year", "1985"),
            ],
        ),
        ("birthplace", &[("birthplace", "Torino")]),
        (
            "residence",
            &[("municipality", "Torino"), ("address", "Via Bologna 153")],
        ),
        ("income", &[("answer", "12.345,50")]),
        ("contracts", &[("answer", "4")]),
    ] {
        person
            .post(&format!("{here}/{step}"), fields)
            .await
            .expect(StatusCode::SEE_OTHER);
    }
}

/// Fills in an application to Spazio Imprecario and submits it. Returns the reference.
pub async fn apply(person: &Visitor<'_>) -> String {
    fill_in(person).await;
    let declaration = "/it/programmes/imprecario/apply/declaration";
    let page = person.get(declaration).await.expect(StatusCode::OK);
    let version = page.typed("rule_version").unwrap();
    let mark = page.typed("mark").unwrap();
    let agreed = [
        ("privacy_notice", "yes"),
        ("declaration", "yes"),
        ("rule_version", &version),
        ("mark", &mark),
    ];
    last(
        person
            .post(declaration, &agreed)
            .await
            .expect(StatusCode::SEE_OTHER)
            .location(),
    )
}

/// Lets an operator admit an application.
pub async fn admit(operator: &Visitor<'_>, application: &str) {
    let here = format!("/it/staff/applications/{application}");
    operator
        .post(&format!("{here}/review"), &[])
        .await
        .expect(StatusCode::SEE_OTHER);
    let decision = [
        ("outcome", "admitted"),
        ("explanation", "Benvenuta."),
        ("next_step", "first_interview"),
    ];
    rule(operator, application, &decision)
        .await
        .expect(StatusCode::SEE_OTHER);
}

/// Rules on an application as somebody does who opens the page, fills its form in and confirms what it shows: the
/// answer to the confirmation, or to the form where that is refused.
pub async fn rule(operator: &Visitor<'_>, application: &str, typed: &[(&str, &str)]) -> Answer {
    let path = format!("/it/staff/applications/{application}/decision");
    let mut answer = operator.get(&path).await;
    for step in ["preview", "confirm"] {
        if answer.status == StatusCode::OK {
            let typed = [typed, &[("step", step)]].concat();
            answer = send_form(operator, &answer, &path, &typed).await;
        }
    }
    answer
}

/// Sends the form of a page as a browser does, with some values typed.
pub async fn send_form(
    visitor: &Visitor<'_>,
    page: &Answer,
    path: &str,
    typed: &[(&str, &str)],
) -> Answer {
    let fields = form::filled(&Html::parse_document(&page.body), path).unwrap();
    let fields = form::with(fields, typed);
    let fields: Vec<_> = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    visitor.post_exactly(path, &fields).await
}

/// A site with somebody who is signed in.
pub async fn person(site: &Site) -> Visitor<'_> {
    Visitor::signed_in(site, "anna@example.org").await
}

fn last(address: &str) -> String {
    address.rsplit('/').next().unwrap().to_owned()
}

//! What there is to open and to change: what the person has, and what takes place at the coordinator's site.

use axum::http::StatusCode;
use domain::{
    counselling::{Location, Service},
    instant::Seconds,
};
use services::{
    access::visitor::Visitor as Known,
    counselling::{NewAppointment, SlotFilter, book as book_appointment, week},
    outbox::{Delivery, DeliveryError, Message, Transport, run_due},
};

use super::form::{filled, with};
use crate::{
    pages::{apply, book, fill_in},
    support::{Answer, Site, Visitor},
};

/// The names of the things in addresses, and what forms need to name them.
#[derive(Clone, Debug, Default)]
pub struct Things {
    /// Bookings of the person: with a place, with an offered place, over, and waiting for a decision.
    pub coming: String,
    pub offered: String,
    pub past: String,
    pub requested: String,
    /// Their keys.
    pub keys: Vec<(String, String)>,
    /// A session of an edition that is over, and of one to come.
    pub past_session: String,
    pub coming_session: String,
    pub check_in_code: String,
    /// Appointments of the person: to come, and begun.
    pub appointment: String,
    pub begun: String,
    pub slot: String,
    /// Applications: submitted, waiting for a reply, and under review.
    pub application: String,
    pub asked: String,
    pub under_review: String,
    /// A course with too few people, where people ask for a place.
    pub course: String,
    /// A draft.
    pub draft: String,
    pub hours: String,
    pub absence: String,
    pub colleague: String,
    /// Somebody who is invited, and the key of their mail.
    pub invitation: String,
    pub invitation_key: String,
    pub closure: String,
    pub closed: String,
    pub room: String,
    pub feed: String,
    pub certificate: String,
    /// A form of a browser that nobody has at hand, which waits for its code.
    pub kept: String,
    pub mail: String,
    /// The person's record, whose address was changed lately.
    pub person: String,
    /// A call owed to somebody who has only a telephone.
    pub call: String,
    /// A request for erasure of somebody who has nothing else.
    pub erasure: String,
    /// A code of the staff's authenticator that was not used yet.
    pub authenticator: String,
}

/// Where and when the person comes in, and what is over when everybody tries.
pub const PAST: &str = "leggere-la-busta-paga";
pub const COMING: &str = "lavorare-con-i-dati";

/// A transport that delivers nothing.
struct Refusing;

impl Transport for Refusing {
    fn may_repeat(&self) -> bool {
        false
    }

    fn deliver<'a>(&'a self, _: &'a Message) -> Delivery<'a> {
        Box::pin(async { Err(DeliveryError::Permanent("550 no such mailbox".to_owned())) })
    }
}

fn after(answer: &Answer, marker: &str, length: usize) -> String {
    let start = answer
        .body
        .find(marker)
        .unwrap_or_else(|| panic!("no {marker}"));
    answer.body[start + marker.len()..][..length].to_owned()
}

/// Sends the form of a page as it is, but for some fields. Returns where it leads.
async fn send(visitor: &Visitor<'_>, page: &str, others: &[(&str, &str)]) -> String {
    let shown = visitor.get(page).await.expect(StatusCode::OK);
    let fields = filled(&shown.document(), page).unwrap_or_default();
    let fields = with(fields, others);
    let fields: Vec<_> = fields
        .iter()
        .map(|(name, value)| (&**name, &**value))
        .collect();
    let answer = visitor.post_exactly(page, &fields).await;
    answer.expect(StatusCode::SEE_OTHER).location().to_owned()
}

fn last(address: &str) -> String {
    address.rsplit('/').next().unwrap().to_owned()
}

async fn edition(operator: &Visitor<'_>, title: &str, more: &[(&str, &str)]) -> String {
    let mut fields = vec![
        ("kind", "course"),
        ("topic", "care_and_health"),
        ("site", "torino-centro"),
        ("languages", "it"),
        ("title_it", title),
        ("session_0_date", "2026-12-29"),
        ("opens_date", "2026-11-22"),
        ("opens_time", "09:00"),
        ("closes_date", "2026-12-28"),
        ("closes_time", "10:00"),
        ("cancel_date", "2026-12-28"),
        ("cancel_time", "10:00"),
        ("published", "yes"),
        ("action", "save"),
    ];
    fields.retain(|(name, _)| more.iter().all(|(other, _)| other != name));
    fields.extend(more);
    let made = operator.post("/it/staff/editions/new", &fields).await;
    last(made.expect(StatusCode::SEE_OTHER).location())
}

/// An appointment of the person, by day.
async fn appointment(site: &Site, person: &Visitor<'_>, day: &str) -> String {
    let sites = services::sites::list(&site.portal).await.unwrap();
    let centre = sites
        .iter()
        .find(|site| site.slug == "torino-centro")
        .unwrap();
    let wanted = SlotFilter {
        service: Service::Orientation,
        place: Location::Site(centre.id),
        language: Some("it".to_owned()),
    };
    let day = day.parse().unwrap();
    let week = week(&site.portal, &wanted, Some(day)).await.unwrap();
    let (_, slots) = week.days.iter().find(|(date, _)| *date == day).unwrap();
    let new = NewAppointment {
        chosen: slots[0].chosen(),
        wanted,
        about: None,
        phone: None,
        name: None,
    };
    let Known::Person(person) = person.known().await else {
        panic!("not signed in as a person");
    };
    let made = book_appointment(&site.portal, &person, &new, store::new_id()).await;
    made.unwrap().to_string()
}

/// The key of the newest mail with a link to a page.
async fn key(site: &Site, page: &str) -> (String, String) {
    let mail = site.mail_with(&format!("{page}?key=")).await;
    let (_, key) = mail.text.split_once(&format!("{page}?key=")).unwrap();
    let key = key.split_whitespace().next().unwrap();
    (page.to_owned(), key.to_owned())
}

impl Things {
    /// Makes them. Afterwards it is Thursday 17 December 2026, 10:00 in Rome.
    pub async fn make(site: &Site) -> Self {
        let mut things = Self::default();
        let anna = Visitor::signed_in(site, "anna@example.org").await;
        things.past = book(&anna, PAST).await;
        things.coming = book(&anna, COMING).await;
        things.begun = appointment(site, &anna, "2026-11-30").await;
        let bo = Visitor::signed_in(site, "bo@example.org").await;
        things.under_review = apply(&bo).await;
        fill_in(&anna).await;
        site.pass(Seconds::days(25));

        let operator = Visitor::operator(site).await;
        let administrator = Visitor::administrator(site).await;
        let anna = Visitor::signed_in(site, "anna@example.org").await;
        let bo = Visitor::signed_in(site, "bo@example.org").await;
        things.appointment = appointment(site, &anna, "2026-12-21").await;
        things.full(site, [&operator, &anna, &bo]).await;
        things.course(&operator, &anna).await;
        let times = [
            ("session_0_start", "18:00"),
            ("session_0_end", "20:00"),
            ("admission", "open"),
            ("capacity", "5"),
            ("published", "no"),
        ];
        things.draft = edition(&operator, "Una bozza", &times).await;
        things.of_staff(site, &operator, &administrator).await;
        things.feed = {
            let shown = anna
                .post("/it/account/calendar", &[("act", "create")])
                .await;
            after(&shown, "/it/feeds/", 64)
        };
        let page = format!(
            "/it/appointments/{}/reschedule?week=2026-12-21",
            things.appointment
        );
        let shown = anna.get(&page).await;
        things.slot = shown
            .attribute("input[type=radio][name=slot]", "value")
            .unwrap();
        for page in [
            format!("/bookings/{}", things.coming),
            format!("/bookings/{}", things.past),
            format!("/bookings/{}/offer", things.offered),
            format!("/bookings/{}", things.requested),
            format!("/appointments/{}", things.appointment),
            format!("/appointments/{}", things.begun),
        ] {
            things.keys.push(key(site, &page).await);
        }
        let (nobody, newcomer) = (site.visitor(), [("email", "neri@example.org")]);
        let kept = nobody.ask_for_code("/it/sign-in", &newcomer).await;
        things.kept = last(&kept.path);
        let page = format!("/code/{}", things.kept);
        things.keys.push(key(site, &page).await);
        let (person, past) = (anna.known().await, things.past.parse().unwrap());
        let certificate = services::attendance::certificate(&site.portal, &person, &past, None);
        things.certificate = certificate.await.unwrap().code.to_string();
        things
    }

    /// A place is offered to the person who waited for it.
    async fn full(&mut self, site: &Site, [operator, anna, bo]: [&Visitor<'_>; 3]) {
        let times = [("session_0_start", "10:00"), ("session_0_end", "12:00")];
        let small = [("admission", "open"), ("capacity", "1")];
        let full = edition(operator, "Un posto", &[times, small].concat()).await;
        let first = book(bo, &full).await;
        self.offered = book(anna, &full).await;
        let cancel = bo.post(&format!("/it/bookings/{first}/cancel"), &[]).await;
        cancel.expect(StatusCode::SEE_OTHER);
        site.deliver().await;
    }

    /// A course where too few people have a place, and the person asks for one.
    async fn course(&mut self, operator: &Visitor<'_>, anna: &Visitor<'_>) {
        let course = [
            ("session_0_start", "15:00"),
            ("session_0_end", "17:00"),
            ("admission", "approval"),
            ("capacity", "5"),
            ("minimum", "3"),
            ("decide_date", "2026-12-18"),
            ("decide_time", "10:00"),
        ];
        self.course = edition(operator, "Un corso", &course).await;
        self.requested = book(anna, &self.course).await;
    }

    /// What staff work with.
    async fn of_staff(&mut self, site: &Site, operator: &Visitor<'_>, administrator: &Visitor<'_>) {
        let attendance = "/it/staff/editions/leggere-la-busta-paga/attendance";
        let register = operator.get(attendance).await;
        self.past_session = after(&register, "busta-paga/attendance/", 36);
        let session = format!("{attendance}/{}", self.past_session);
        send(operator, &session, &[("others", "present")]).await;
        let past = self.past.parse().unwrap();
        self.check_in_code = services::attendance::check_in_code(&site.portal, past).to_string();
        let coming = operator.get(&format!("/it/staff/editions/{COMING}")).await;
        self.coming_session = after(&coming, "/sessions/", 36);

        let review = format!("/it/staff/applications/{}/review", self.under_review);
        operator
            .post(&review, &[])
            .await
            .expect(StatusCode::SEE_OTHER);
        // One that the demonstration brings becomes the person's.
        let theirs = "UPDATE application SET
                person_id = (SELECT id FROM person WHERE email_key = 'anna@example.org'),
                programme_id = (SELECT id FROM programme WHERE slug = 'off'),
                rule_version = (SELECT version FROM programme_rule WHERE programme_id =
                    (SELECT id FROM programme WHERE slug = 'off'))
            WHERE id = (SELECT id FROM application WHERE state = 'submitted' LIMIT 1)";
        assert_eq!(site.database.execute(theirs).await.unwrap(), 1);
        let reference = "SELECT reference FROM application WHERE person_id =
                (SELECT id FROM person WHERE email_key = 'anna@example.org') AND state = 'submitted'";
        self.application = site.database.texts(reference).await.remove(0);
        // Another one, about which the office has asked something.
        let asked = "UPDATE application SET state = 'awaiting_reply',
                person_id = (SELECT id FROM person WHERE email_key = 'anna@example.org'),
                programme_id = (SELECT id FROM programme WHERE slug = 'vicenza'),
                rule_version = (SELECT version FROM programme_rule WHERE programme_id =
                    (SELECT id FROM programme WHERE slug = 'vicenza'))
            WHERE id = (SELECT application.id FROM application JOIN person ON person.id = person_id
                WHERE state = 'submitted' AND email_key <> 'anna@example.org' LIMIT 1)";
        assert_eq!(site.database.execute(asked).await.unwrap(), 1);
        let inquiry = "INSERT INTO application_inquiry
                (id, application_id, kind, question, due_on, asked_by, asked_at)
            SELECT id, id, 'missing', 'Che reddito avevi?', '2026-12-31',
                (SELECT id FROM staff LIMIT 1), created_at
            FROM application WHERE state = 'awaiting_reply'";
        assert_eq!(site.database.execute(inquiry).await.unwrap(), 1);
        let reference = "SELECT reference FROM application WHERE state = 'awaiting_reply'";
        self.asked = site.database.texts(reference).await.remove(0);

        let hours = operator.get("/it/staff/counselling/hours").await;
        self.hours = after(&hours, "/counselling/hours/", 36);
        let absences = "/it/staff/counselling/absences";
        send(operator, absences, super::typed::ABSENCE).await;
        self.absence = after(&operator.get(absences).await, "/absences/", 36);
        self.colleague = operator.get(absences).await.typed("colleague").unwrap();
        let close = "/it/staff/sites/torino-centro/close";
        send(administrator, close, super::typed::CLOSURE).await;
        let closures = "/it/staff/counselling/closures";
        self.closure = after(&administrator.get(closures).await, "/closures/", 36);
        self.closed = last(&send(administrator, close, super::typed::CLOSE).await);
        let coordinator = Visitor::coordinator(site).await;
        let rooms = coordinator.get("/it/staff/rooms").await;
        self.room = format!("0{}", after(&rooms, "/it/staff/rooms/0", 35));

        let people = operator.get("/it/staff/people?q=anna@example.org").await;
        self.person = after(&people, "/it/staff/people/", 36);
        let changed = "INSERT INTO address_change (id, person_id, before, after, changed_at)
            SELECT id, id, 'prima@example.org', email, created_at FROM person
            WHERE email_key = 'anna@example.org'";
        assert_eq!(site.database.execute(changed).await.unwrap(), 1);

        let desk = format!("/it/staff/editions/{COMING}/desk");
        let called = [
            ("family_name", "Verdi"),
            ("phone", "333 7654321"),
            ("language", "it"),
            ("consent", "yes"),
        ];
        let booked = operator.post(&desk, &called).await;
        let reference = last(booked.expect(StatusCode::SEE_OTHER).location());
        let cancel = format!("/it/staff/editions/{COMING}/bookings/{reference}/cancel");
        let cancelled = operator.post(&cancel, &[("reason", "Sala chiusa.")]).await;
        cancelled.expect(StatusCode::SEE_OTHER);
        let calls = operator.get("/it/staff/calls").await;
        self.call = calls.attribute("input[name=call]", "value").unwrap();

        let wanda = Visitor::signed_in(site, "wanda@example.org").await;
        let asked = wanda.post("/it/account/erasure", &[("confirm", "yes")]);
        asked.await.expect(StatusCode::SEE_OTHER);
        let erasures = operator.get("/it/staff/erasures").await;
        let link = erasures.attribute("main a[href*='/staff/erasures/']", "href");
        self.erasure = last(&link.unwrap());
        let invited = [
            ("email", "nina@example.org"),
            ("name", "Nina Nuova"),
            ("role", "operator"),
            ("language", "it"),
        ];
        let invite = administrator.post("/it/staff/colleagues/invite", &invited);
        invite.await.expect(StatusCode::SEE_OTHER);
        let colleagues = administrator.get("/it/staff/colleagues").await;
        self.invitation = after(&colleagues, "/colleagues/invitations/", 36);
        (_, self.invitation_key) = key(site, "/staff/invitation").await;

        site.deliver().await;
        let nobody = site.visitor();
        let asked = nobody.post("/it/sign-in", &[("email", "nobody@example.org")]);
        asked.await.expect(StatusCode::SEE_OTHER);
        run_due(&site.portal, &Refusing).await.unwrap();
        let mails = operator.get("/it/staff/mails").await;
        self.mail = mails.attribute("input[name=mail]", "value").unwrap();
    }
}

impl Things {
    /// The key that opens an address, if one does.
    pub fn key(&self, address: &str) -> Option<&str> {
        let opens = |(page, _): &&(String, String)| {
            let page = page.trim_end_matches("/offer");
            address.contains(page)
        };
        self.keys.iter().find(opens).map(|(_, key)| key.as_str())
    }
}

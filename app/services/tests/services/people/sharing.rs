//! A mailbox is not a person: several people share an address, and nobody's name is replaced silently.

use domain::{
    booking::Groups, codice_fiscale::CodiceFiscale, edition::EditionSlug, instant::Seconds,
    person::Person, reference::BookingReference, staff::Role,
};
use services::{
    Failure,
    access::{
        shared_address::{Identity, WhoIsIt, WhoProblem, WhoTheyAre},
        sign_in::{AdmissionRefusal, NewPerson, NewSession, VisitorRefusal, verify_code},
        visitor::{SignedIn, Visitor, recognise},
    },
    bookings::{cancel, register, register_visitor, view},
    editions::create,
    people::{
        account::{self, change_details},
        sharing::{GoOnRefusal, go_on_as, sharing},
    },
    places::PlaceRefusal,
};
use store_testing::{TestDatabase, on_both_engines};

use crate::support::{TestPortal, date, editions::event, email, family, proof, refused};

on_both_engines!(
    another_name_is_asked_about_and_nobody_is_renamed,
    a_name_is_corrected_where_its_owner_says_so,
    the_same_name_is_the_same_person_however_it_is_written,
    one_form_in_two_windows_enters_one_child,
    another_adult_s_record_asks_for_their_date_of_birth,
    who_gave_no_date_of_birth_gives_it_once_somebody_else_shares_the_address,
    wrong_dates_are_slowed_down,
    who_signs_in_at_a_shared_address_chooses_and_who_proves_again_does_not,
    a_session_goes_on_within_one_care_and_asks_for_a_code_beyond_it,
    a_name_typed_with_a_session_of_somebody_else_is_refused,
    mails_to_a_shared_mailbox_say_whom_they_are_for,
    only_people_of_the_address_are_chosen,
    an_address_has_room_for_twenty,
    who_looks_after_somebody_opens_what_they_booked,
);

const FAMILY: &str = "famiglia@example.org";

struct Scene {
    test: TestPortal,
    slug: EditionSlug,
}

/// A form of a visitor: one code, sent with one answer after the other.
struct Sent {
    newcomer: NewPerson,
    code: String,
    form: domain::id::RequestId,
}

impl Scene {
    async fn new(database: TestDatabase) -> Self {
        let test = TestPortal::new(database).await;
        let staff = test.staff(Role::Operator).await;
        let content = event(test.site("torino").await, 10);
        let slug = create(&test.portal, &staff, &content, store::new_id())
            .await
            .unwrap();
        Self { test, slug }
    }

    async fn typed(&self, name: &str) -> Sent {
        self.test.pass(Seconds::minutes(20));
        let (newcomer, code) = self.test.newcomer(FAMILY, name).await;
        let form = store::new_id();
        Sent {
            newcomer,
            code,
            form,
        }
    }

    async fn book(
        &self,
        sent: &Sent,
        who: WhoTheyAre,
        birth_date: &str,
    ) -> Result<(BookingReference, SignedIn), VisitorRefusal<PlaceRefusal>> {
        let newcomer = NewPerson {
            identity: identity(who, birth_date),
            ..sent.newcomer.clone()
        };
        let (portal, proof) = (&self.test.portal, proof(&sent.code));
        let booked = register_visitor(
            portal,
            &newcomer,
            &proof,
            &self.slug,
            Groups::NONE,
            sent.form,
        )
        .await;
        match booked {
            Ok((reference, session)) => Ok((reference, self.signed_in(&session).await)),
            Err(Failure::Refused(refusal)) => Err(refusal),
            Err(other) => panic!("{other}"),
        }
    }

    /// Signs in without a name, as on the page for that.
    async fn sign_in(
        &self,
        who: WhoTheyAre,
        birth_date: &str,
    ) -> Result<SignedIn, AdmissionRefusal> {
        let sent = self.typed("-a").await;
        let newcomer = NewPerson {
            name: None,
            identity: identity(who, birth_date),
            ..sent.newcomer
        };
        let proof = proof(&sent.code);
        match verify_code(&self.test.portal, &newcomer, &proof, sent.form).await {
            Ok(session) => Ok(self.signed_in(&session).await),
            Err(Failure::Refused(refusal)) => Err(refusal),
            Err(other) => panic!("{other}"),
        }
    }

    async fn signed_in(&self, session: &NewSession) -> SignedIn {
        match recognise(&self.test.portal, &session.token).await.unwrap() {
            Visitor::Person(person) => person,
            other => panic!("not a person: {other:?}"),
        }
    }

    /// Anna, then Luca, who said that he is another adult.
    async fn anna_and_luca(&self) -> (SignedIn, SignedIn) {
        let anna = self.typed("Anna").await;
        let (_, anna) = self.book(&anna, WhoTheyAre::Unsaid, "").await.unwrap();
        let luca = self.typed("Luca").await;
        let booked = self.book(&luca, WhoTheyAre::Another, "1980-03-03").await;
        (anna, booked.unwrap().1)
    }

    async fn names(&self) -> Vec<String> {
        let mut reader = self.test.portal.database.read().await.unwrap();
        let people = store::person::by_address(&mut reader, FAMILY)
            .await
            .unwrap();
        let name = |person: store::person::Record| person.details.display_name();
        people.into_iter().map(name).collect()
    }
}

fn identity(who: WhoTheyAre, birth_date: &str) -> Identity {
    Identity {
        who,
        birth_date: (!birth_date.is_empty()).then(|| date(birth_date)),
    }
}

fn asked<Reason: std::fmt::Debug, Value: std::fmt::Debug>(
    outcome: Result<Value, VisitorRefusal<Reason>>,
) -> WhoIsIt {
    match outcome {
        Err(VisitorRefusal::Who(question)) => question,
        other => panic!("not asked: {other:?}"),
    }
}

async fn another_name_is_asked_about_and_nobody_is_renamed(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let anna = scene.typed("Anna").await;
    let (first, anna) = scene.book(&anna, WhoTheyAre::Unsaid, "").await.unwrap();
    let luca = scene.typed("Luca").await;
    let question = asked(scene.book(&luca, WhoTheyAre::Unsaid, "").await);
    assert_eq!(question.problem, None);
    let [known] = &question.people[..] else {
        panic!("{question:?}")
    };
    assert_eq!(known.name.as_deref(), Some("Anna"));
    assert!(!known.is_named && !known.is_protected && !known.is_in_care);
    assert_eq!(scene.names().await, ["Anna"]);
    // The answer comes with the same form and the same code.
    let missing = asked(scene.book(&luca, WhoTheyAre::Another, "").await);
    assert_eq!(missing.problem, Some(WhoProblem::BirthDateMissing));
    let (second, luca) = scene
        .book(&luca, WhoTheyAre::Another, "1980-03-03")
        .await
        .unwrap();
    assert_ne!(first, second);
    assert_ne!(anna.person, luca.person);
    assert_eq!(scene.names().await, ["Anna", "Luca"]);
    // Luca is known from now on, by his name and his date of birth.
    let again = scene.typed("LUCA").await;
    let question = asked(scene.book(&again, WhoTheyAre::Unsaid, "").await);
    assert!(question.people[1].is_named && question.people[1].is_protected);
    let again = scene
        .book(&again, WhoTheyAre::Known(luca.person), "1980-03-03")
        .await;
    let twice = VisitorRefusal::Act {
        reason: PlaceRefusal::AlreadyBooked(second),
        session: match &again {
            Err(VisitorRefusal::Act { session, .. }) => session.clone(),
            other => panic!("{other:?}"),
        },
    };
    assert_eq!(again.unwrap_err(), twice);
    assert_eq!(scene.names().await, ["Anna", "Luca"]);
}

async fn a_name_is_corrected_where_its_owner_says_so(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let anna = scene.typed("Ana").await;
    let (_, anna) = scene.book(&anna, WhoTheyAre::Unsaid, "").await.unwrap();
    let typed = scene.typed("Anna").await;
    let kept = asked(scene.book(&typed, WhoTheyAre::Known(anna.person), "").await);
    assert_eq!(
        kept.problem,
        Some(WhoProblem::Unclear),
        "the typed name would be lost"
    );
    let outcome = scene
        .book(&typed, WhoTheyAre::Corrected(anna.person), "")
        .await;
    assert!(
        matches!(outcome, Err(VisitorRefusal::Act { .. })),
        "{outcome:?}"
    );
    assert_eq!(scene.names().await, ["Anna"]);
    let changes = "SELECT count(*) FROM audit WHERE action = 'person.changed'";
    assert_eq!(scene.test.database.number(changes).await, 1);
}

async fn the_same_name_is_the_same_person_however_it_is_written(database: TestDatabase) {
    let scene = Scene::new(database).await;
    for name in ["Niccolò D’Angelo", "NICCOLO DANGELO", "D'Angelo Niccolo'"] {
        let sent = scene.typed(name).await;
        let outcome = scene.book(&sent, WhoTheyAre::Unsaid, "").await;
        assert!(
            !matches!(outcome, Err(VisitorRefusal::Who(_))),
            "{name}: {outcome:?}"
        );
    }
    assert_eq!(scene.names().await, ["Niccolò D’Angelo"]);
}

async fn one_form_in_two_windows_enters_one_child(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let anna = scene.typed("Anna").await;
    let (_, anna) = scene.book(&anna, WhoTheyAre::Unsaid, "").await.unwrap();
    let sent = scene.typed("Giulia").await;
    let in_care = WhoTheyAre::InCareOf(anna.person);
    let (one, other) = tokio::join!(
        scene.book(&sent, in_care, ""),
        scene.book(&sent, in_care, "")
    );
    let (one, other) = (one.unwrap(), other.unwrap());
    assert_eq!(one.0, other.0);
    assert_eq!(one.1.person, other.1.person);
    assert_eq!(scene.names().await, ["Anna", "Giulia"]);
    // Entered again later, and in the account, she is the same.
    let portal = &scene.test.portal;
    let again = go_on_as(
        portal,
        &anna,
        Some(family("giulia")),
        anna.language,
        identity(in_care, ""),
    );
    assert_eq!(again.await.unwrap(), one.1.person);
    assert_eq!(scene.names().await, ["Anna", "Giulia"]);
}

async fn another_adult_s_record_asks_for_their_date_of_birth(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let (anna, luca) = scene.anna_and_luca().await;
    let sent = scene.typed("Giulia").await;
    let in_care = scene
        .book(&sent, WhoTheyAre::InCareOf(luca.person), "1980-03-03")
        .await;
    let (_, child) = in_care.unwrap();
    for (who, expected) in [
        (WhoTheyAre::Known(luca.person), WhoProblem::BirthDateMissing),
        (
            WhoTheyAre::Known(child.person),
            WhoProblem::BirthDateMissing,
        ),
        (WhoTheyAre::InCareOf(child.person), WhoProblem::Unclear),
        (WhoTheyAre::InCareOf(anna.person), WhoProblem::NameMissing),
    ] {
        match scene.sign_in(who, "").await {
            Err(AdmissionRefusal::Who(question)) => assert_eq!(question.problem, Some(expected)),
            other => panic!("{who:?}: {other:?}"),
        }
    }
    let own = scene
        .sign_in(WhoTheyAre::Known(child.person), "1980-03-03")
        .await;
    assert_eq!(own.unwrap().person, child.person);
}

async fn who_gave_no_date_of_birth_gives_it_once_somebody_else_shares_the_address(
    database: TestDatabase,
) {
    let scene = Scene::new(database).await;
    let (anna, _) = scene.anna_and_luca().await;
    let code = CodiceFiscale::parse("NNAXXX80C43L219W").unwrap();
    let change = move |person: &mut Person| person.codice_fiscale = Some(code);
    change_details(&scene.test.portal, &anna, change)
        .await
        .unwrap();
    let known = WhoTheyAre::Known(anna.person);
    let problem = async |date: &str| match scene.sign_in(known, date).await {
        Err(AdmissionRefusal::Who(question)) => question.problem,
        other => panic!("{date}: {other:?}"),
    };
    assert_eq!(problem("").await, Some(WhoProblem::BirthDateMissing));
    // The first date is hers, but not one that her fiscal code contradicts.
    let wrong = Some(WhoProblem::BirthDateWrong);
    assert_eq!(problem("1980-04-03").await, wrong);
    let own = scene.sign_in(known, "1980-03-03").await.unwrap();
    assert_eq!(own.person, anna.person);
    assert_eq!(problem("1980-03-04").await, wrong);
    let person = account::view(&scene.test.portal, &own)
        .await
        .unwrap()
        .person;
    assert_eq!(person.details.birth_date, Some(date("1980-03-03")));
    assert!(scene.sign_in(known, "1980-03-03").await.is_ok());
}

async fn wrong_dates_are_slowed_down(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let (_, luca) = scene.anna_and_luca().await;
    let problem = async |date: &str| match scene.sign_in(WhoTheyAre::Known(luca.person), date).await
    {
        Err(AdmissionRefusal::Who(question)) => question.problem.unwrap(),
        other => panic!("{other:?}"),
    };
    for day in 1..=5 {
        let wrong = problem(&format!("1980-01-0{day}")).await;
        assert_eq!(wrong, WhoProblem::BirthDateWrong, "{day}");
    }
    // Each code came twenty minutes after the one before, so that nobody had to wait. In one form they do.
    let sent = scene.typed("Luca").await;
    let known = WhoTheyAre::Known(luca.person);
    let wrong = asked(scene.book(&sent, known, "1980-01-06").await);
    assert_eq!(wrong.problem, Some(WhoProblem::BirthDateWrong));
    let wait = asked(scene.book(&sent, known, "1980-03-03").await);
    assert!(
        matches!(wait.problem, Some(WhoProblem::Wait { .. })),
        "{wait:?}"
    );
    scene.test.pass(Seconds::minutes(1));
    let right = scene.book(&sent, known, "1980-03-03").await;
    assert!(
        matches!(right, Err(VisitorRefusal::Act { .. })),
        "{right:?}"
    );
}

async fn who_signs_in_at_a_shared_address_chooses_and_who_proves_again_does_not(
    database: TestDatabase,
) {
    let scene = Scene::new(database).await;
    let (anna, luca) = scene.anna_and_luca().await;
    let Err(AdmissionRefusal::Who(question)) = scene.sign_in(WhoTheyAre::Unsaid, "").await else {
        panic!("not asked")
    };
    let names: Vec<_> = question
        .people
        .iter()
        .map(|person| person.name.clone())
        .collect();
    assert_eq!(names, [Some("Anna".to_owned()), Some("Luca".to_owned())]);
    let again = scene
        .sign_in(WhoTheyAre::Known(luca.person), "1980-03-03")
        .await;
    assert_eq!(again.unwrap().person, luca.person);

    // In a browser with a session it is known who it is.
    let sent = scene.typed("Luca").await;
    let session = {
        let newcomer = NewPerson {
            identity: identity(WhoTheyAre::Known(anna.person), "1955-05-05"),
            name: None,
            ..sent.newcomer.clone()
        };
        let (portal, proof) = (&scene.test.portal, proof(&sent.code));
        verify_code(portal, &newcomer, &proof, sent.form)
            .await
            .unwrap()
    };
    let sent = scene.typed("Luca").await;
    let newcomer = NewPerson {
        name: None,
        ..sent.newcomer.clone()
    };
    let mut proof = proof(&sent.code);
    proof.browser.session = Some(&session.token);
    let fresh = verify_code(&scene.test.portal, &newcomer, &proof, sent.form).await;
    assert_eq!(scene.signed_in(&fresh.unwrap()).await.person, anna.person);
}

async fn a_session_goes_on_within_one_care_and_asks_for_a_code_beyond_it(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let (anna, luca) = scene.anna_and_luca().await;
    let portal = &scene.test.portal;
    let go_on = async |from: &SignedIn, name: Option<&str>, who, date: &str| {
        let name = name.map(family);
        go_on_as(portal, from, name, from.language, identity(who, date)).await
    };
    scene.test.pass(Seconds::days(1));
    // Anna goes on as her new child, and as herself again, without anything more.
    let in_care = WhoTheyAre::InCareOf(anna.person);
    let giulia = go_on(&anna, Some("Giulia"), in_care, "").await.unwrap();
    let as_giulia = SignedIn {
        person: giulia,
        ..anna.clone()
    };
    let seen = sharing(portal, &as_giulia).await.unwrap();
    assert_eq!(seen.len(), 3);
    assert!(seen[2].is_in_care);
    // The session has gone over: nothing is Anna's in it any more.
    let stale = go_on(&anna, None, WhoTheyAre::Known(giulia), "").await;
    assert!(matches!(stale, Err(Failure::NotFound)), "{stale:?}");
    let back = go_on(&as_giulia, None, WhoTheyAre::Known(anna.person), "").await;
    assert_eq!(back.unwrap(), anna.person);

    // Luca's record asks for a code and for his date of birth.
    let luca_s = WhoTheyAre::Known(luca.person);
    let old = go_on(&anna, None, luca_s, "1980-03-03").await;
    assert_eq!(refused(old), GoOnRefusal::CodeTooOld);
    let old = go_on(&anna, Some("Marco"), WhoTheyAre::Another, "1999-01-01").await;
    assert_eq!(refused(old), GoOnRefusal::CodeTooOld);
    let fresh = crate::support::just_proved(&anna, portal.now());
    let GoOnRefusal::Who(question) = refused(go_on(&fresh, None, luca_s, "1980-03-04").await)
    else {
        panic!("let in with another date")
    };
    assert_eq!(question.problem, Some(WhoProblem::BirthDateWrong));
    let over = go_on(&fresh, None, luca_s, "1980-03-03").await;
    assert_eq!(over.unwrap(), luca.person);
    let handed = "SELECT count(*) FROM audit WHERE action = 'session.handed_over'";
    assert_eq!(scene.test.database.number(handed).await, 3);
}

async fn a_name_typed_with_a_session_of_somebody_else_is_refused(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let anna = scene.test.person(FAMILY, "Anna").await;
    let (portal, slug) = (&scene.test.portal, &scene.slug);
    let other = register(
        portal,
        &anna,
        Some(family("Giulia")),
        slug,
        Groups::NONE,
        store::new_id(),
    );
    assert_eq!(refused(other.await), PlaceRefusal::OtherName);
    let same = register(
        portal,
        &anna,
        Some(family("ANNA")),
        slug,
        Groups::NONE,
        store::new_id(),
    );
    assert!(same.await.is_ok());
    assert_eq!(scene.names().await, ["Anna"]);
}

async fn mails_to_a_shared_mailbox_say_whom_they_are_for(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let anna = scene.typed("Anna").await;
    scene.book(&anna, WhoTheyAre::Unsaid, "").await.unwrap();
    let alone = scene.test.deliver().await;
    assert!(!alone[0].subject.contains("Anna"), "{}", alone[0].subject);
    let luca = scene.typed("Luca").await;
    scene
        .book(&luca, WhoTheyAre::Another, "1980-03-03")
        .await
        .unwrap();
    let shared = scene.test.deliver().await;
    let [mail] = &shared[..] else {
        panic!("{shared:?}")
    };
    assert!(mail.subject.ends_with("per Luca"), "{}", mail.subject);
    assert!(mail.text.contains("Luca"), "{}", mail.text);
    assert_eq!(mail.to.name.as_deref(), Some("Luca"));
}

async fn only_people_of_the_address_are_chosen(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let (anna, _) = scene.anna_and_luca().await;
    let stranger = scene.test.person("bea@example.org", "Bea").await;
    for who in [
        WhoTheyAre::Known(stranger.person),
        WhoTheyAre::Corrected(stranger.person),
        WhoTheyAre::InCareOf(stranger.person),
    ] {
        let sent = scene.typed("Carla").await;
        let question = asked(scene.book(&sent, who, "").await);
        assert_eq!(question.problem, Some(WhoProblem::Unclear), "{who:?}");
        let fresh = crate::support::just_proved(&anna, scene.test.portal.now());
        let name = Some(family("Carla"));
        let gone = go_on_as(
            &scene.test.portal,
            &fresh,
            name,
            fresh.language,
            identity(who, ""),
        );
        assert!(
            matches!(refused(gone.await), GoOnRefusal::Who(_)),
            "{who:?}"
        );
    }
    assert_eq!(scene.names().await, ["Anna", "Luca"]);
}

async fn an_address_has_room_for_twenty(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let anna = scene.test.person(FAMILY, "Anna").await;
    let portal = &scene.test.portal;
    let in_care = identity(WhoTheyAre::InCareOf(anna.person), "");
    let mut current = anna.clone();
    for number in 2..=21 {
        let name = "a".repeat(number);
        let entered = go_on_as(
            portal,
            &current,
            Some(family(&name)),
            anna.language,
            in_care,
        )
        .await;
        if number == 21 {
            let GoOnRefusal::Who(question) = refused(entered) else {
                panic!("refused for another reason")
            };
            assert_eq!(question.problem, Some(WhoProblem::TooMany));
        } else {
            current.person = entered.unwrap();
        }
    }
    let (mut newcomer, code) = scene.test.newcomer(FAMILY, "Anna").await;
    newcomer.email = email(FAMILY);
    let known = verify_code(portal, &newcomer, &proof(&code), store::new_id()).await;
    assert!(known.is_ok(), "{known:?}");
}

async fn who_looks_after_somebody_opens_what_they_booked(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let anna = scene.typed("Anna").await;
    let (hers, anna) = scene.book(&anna, WhoTheyAre::Unsaid, "").await.unwrap();
    let giulia = scene.typed("Giulia").await;
    let in_care = WhoTheyAre::InCareOf(anna.person);
    let (child_s, giulia) = scene.book(&giulia, in_care, "").await.unwrap();
    let luca = scene.typed("Luca").await;
    let adult = scene.book(&luca, WhoTheyAre::Another, "1980-03-03").await;
    let (_, luca) = adult.unwrap();
    for (person, reference, expected) in [
        (&anna, &child_s, true),
        (&giulia, &child_s, true),
        (&luca, &child_s, false),
        (&giulia, &hers, false),
        (&luca, &hers, false),
    ] {
        let visitor = Visitor::Person(person.clone());
        let seen = view(&scene.test.portal, &visitor, reference, None).await;
        assert_eq!(seen.is_ok(), expected, "{}", person.name);
    }
    let visitor = Visitor::Person(anna);
    cancel(&scene.test.portal, &visitor, &child_s, None)
        .await
        .unwrap();
}

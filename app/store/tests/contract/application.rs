//! Applications.

use domain::{
    application::{
        ApplicationState::{
            self, Admitted, AwaitingReply, Draft, NotAdmitted, Submitted, UnderReview, Withdrawn,
        },
        DecisionReason, NextStep, ReferralSource,
    },
    calendar_date::CalendarDate,
    eligibility::Facts,
    id::{PersonId, ProgrammeId},
    instant::{Instant, Seconds},
    name::{Name, PersonName},
    person::Person,
    programme::ProgrammeSlug,
    reference::ApplicationReference,
    text::Line,
};
use store::{
    Error, Transaction,
    application::{self, Application, Filter},
    person, programme, staff,
};
use store_testing::{
    TestDatabase, on_both_engines,
    sample::{self, NOW, details, insert_person},
};

on_both_engines!(
    how_people_heard_is_counted_most_frequent_first,
    an_application_is_kept_through_its_life,
    one_live_application_per_person_and_programme,
    a_change_needs_the_state_it_was_read_in,
    a_rule_version_must_exist,
    every_filter_narrows_alone_and_with_every_other,
    names_are_found_in_any_script_and_case,
    a_search_is_no_pattern,
    a_persons_applications_come_newest_first,
    states_are_counted_without_drafts,
    what_was_never_submitted_is_nobodys_business,
    only_what_was_never_submitted_is_deleted,
    pages_of_a_list_meet_without_gap_or_overlap,
);

async fn insert_programme(transaction: &mut Transaction, slug: &str) -> ProgrammeId {
    let programme = sample::programme(slug);
    programme::insert(transaction, &programme, 1, NOW)
        .await
        .unwrap();
    programme.id
}

/// Inserts an application in a state.
async fn insert(
    transaction: &mut Transaction,
    person: PersonId,
    programme: ProgrammeId,
    state: ApplicationState,
    submitted_at: Instant,
) -> Application {
    let draft = sample::application(person, programme);
    application::insert(transaction, &draft).await.unwrap();
    let submitted_at = (state != Draft).then_some(submitted_at);
    let application = Application {
        state,
        submitted_at,
        ..draft
    };
    assert!(
        application::update(transaction, &application, Draft, None)
            .await
            .unwrap()
    );
    application
}

fn shown(application: &Application) -> String {
    format!("{application:?}")
}

async fn an_application_is_kept_through_its_life(database: TestDatabase) {
    let giulia = sample::staff("giulia@example.org");
    let mut transaction = database.write().await.unwrap();
    staff::insert(&mut transaction, &giulia, NOW).await.unwrap();
    let person = insert_person(&mut transaction, "chiara@example.org", "Rossi").await;
    let programme = insert_programme(&mut transaction, "imprecario").await;
    let draft = sample::application(person, programme);
    application::insert(&mut transaction, &draft).await.unwrap();
    let live = application::live(&mut transaction, person, programme)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(shown(&live), shown(&draft));

    let facts: Facts = serde_json::from_str(r#"{"income": "8000.50", "contracts": "3"}"#).unwrap();
    let submitted = Application {
        state: Submitted,
        judged_on: CalendarDate::new(2026, 11, 30).unwrap(),
        facts,
        submitted_at: Some(NOW + Seconds::days(8)),
        ..draft
    };
    assert!(
        application::update(&mut transaction, &submitted, Draft, None)
            .await
            .unwrap()
    );
    let decided = Application {
        state: NotAdmitted,
        decided_at: Some(NOW + Seconds::days(9)),
        decision_reason: Some(DecisionReason::Other),
        decision_text: Some("Perché «no».\n\nRighe, 王, \u{1F600}".to_owned()),
        next_step: Some(NextStep::ContactOffice),
        ..submitted.clone()
    };
    let by = Some(giulia.id);
    assert!(
        application::update(&mut transaction, &decided, Submitted, by)
            .await
            .unwrap()
    );
    let reference = &decided.reference;
    let kept = application::by_reference(&mut transaction, reference)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(shown(&kept), shown(&decided));
    // The decider stays, whoever changes something later.
    assert!(
        application::update(&mut transaction, &decided, NotAdmitted, None)
            .await
            .unwrap()
    );
    transaction.commit().await.unwrap();
    let decided_by = "SELECT count(*) FROM application JOIN staff ON staff.id = decided_by";
    assert_eq!(database.number(decided_by).await, 1);

    let mut reader = database.read().await.unwrap();
    assert!(
        application::live(&mut reader, person, programme)
            .await
            .unwrap()
            .is_none()
    );
    let unknown = ApplicationReference::from_entropy([0; 16]);
    assert!(
        application::by_reference(&mut reader, &unknown)
            .await
            .unwrap()
            .is_none()
    );
}

async fn one_live_application_per_person_and_programme(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let person = insert_person(&mut transaction, "chiara@example.org", "Rossi").await;
    let imprecario = insert_programme(&mut transaction, "imprecario").await;
    let other = insert_programme(&mut transaction, "other").await;
    insert(&mut transaction, person, other, Admitted, NOW).await;
    for (state, blocks) in [(NotAdmitted, false), (Withdrawn, false), (Admitted, true)] {
        let application = insert(&mut transaction, person, imprecario, state, NOW).await;
        let live = application::live(&mut transaction, person, imprecario)
            .await
            .unwrap();
        let live = live.map(|live| live.id);
        assert_eq!(live, blocks.then_some(application.id));
    }
    let again = sample::application(person, imprecario);
    let refused = application::insert(&mut transaction, &again).await;
    assert!(matches!(refused, Err(Error::Duplicate(_))), "{refused:?}");
}

async fn a_change_needs_the_state_it_was_read_in(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let person = insert_person(&mut transaction, "chiara@example.org", "Rossi").await;
    let programme = insert_programme(&mut transaction, "imprecario").await;
    let submitted = insert(&mut transaction, person, programme, Submitted, NOW).await;
    let late = Application {
        judged_on: CalendarDate::new(2020, 1, 1).unwrap(),
        ..submitted.clone()
    };
    for read_in in [Draft, UnderReview, Admitted, NotAdmitted, Withdrawn] {
        assert!(
            !application::update(&mut transaction, &late, read_in, None)
                .await
                .unwrap()
        );
    }
    let reference = &submitted.reference;
    let kept = application::by_reference(&mut transaction, reference)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(shown(&kept), shown(&submitted));
}

async fn a_rule_version_must_exist(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let person = insert_person(&mut transaction, "chiara@example.org", "Rossi").await;
    let programme = insert_programme(&mut transaction, "imprecario").await;
    let stray = Application {
        rule_version: 7,
        ..sample::application(person, programme)
    };
    let refused = application::insert(&mut transaction, &stray).await;
    assert!(matches!(refused, Err(Error::Refused(_))), "{refused:?}");
}

async fn every_filter_narrows_alone_and_with_every_other(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let programmes = ["imprecario", "other"];
    let mut ids = Vec::new();
    for slug in programmes {
        ids.push(insert_programme(&mut transaction, slug).await);
    }
    let mut all = Vec::new();
    let mut number = 0;
    for (programme, slug) in ids.iter().zip(programmes) {
        for state in [
            Draft,
            Submitted,
            UnderReview,
            AwaitingReply,
            Admitted,
            NotAdmitted,
            Withdrawn,
        ] {
            for name in ["Rossi", "Verdi"] {
                number += 1;
                let email = format!("person-{number}@example.org");
                let person = insert_person(&mut transaction, &email, name).await;
                let at = NOW + Seconds::new(100 - number);
                let kept = insert(&mut transaction, person, *programme, state, at).await;
                all.push((kept, slug, name));
            }
        }
    }
    all.sort_by_key(|(application, ..)| (application.submitted_at, application.id));
    for bits in 0_usize..16 {
        let set = |place: usize| bits >> place & 1 == 1;
        let filter = Filter {
            state: set(0).then_some(UnderReview),
            open: set(3),
            programme: set(1).then(|| ProgrammeSlug::parse("other").unwrap()),
            text: set(2).then(|| Line::parse("ross").unwrap()),
        };
        let expected: Vec<_> = all
            .iter()
            .filter(|(application, slug, name)| {
                application.state != Draft
                    && filter.state.is_none_or(|state| application.state == state)
                    && filter
                        .programme
                        .as_ref()
                        .is_none_or(|wanted| *slug == wanted.as_str())
                    && (!filter.open
                        || matches!(application.state, Submitted | UnderReview | AwaitingReply))
                    && (filter.text.is_none() || *name == "Rossi")
            })
            .map(|(application, ..)| application.reference)
            .collect();
        let listed = application::list(&mut transaction, &filter, 0, 100)
            .await
            .unwrap();
        let listed: Vec<_> = listed.iter().map(|line| line.reference).collect();
        assert_eq!(listed, expected, "{filter:?}");
    }
    let drafts = Filter {
        state: Some(Draft),
        ..Filter::default()
    };
    assert!(
        application::list(&mut transaction, &drafts, 0, 100)
            .await
            .unwrap()
            .is_empty()
    );
}

async fn names_are_found_in_any_script_and_case(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let programme = insert_programme(&mut transaction, "imprecario").await;
    let name = |given: Option<&str>, family: &str| PersonName {
        given: given.map(|given| Name::parse(given).unwrap()),
        family: Name::parse(family).unwrap(),
    };
    let people = [
        (name(Some("Łukasz"), "Żółć"), ["łukasz ż", "ŻÓŁĆ"]),
        (
            name(Some("Chiara"), "D’ÀMBROSIO"),
            ["d’àmbrosio", "chiara d"],
        ),
        (name(Some("Ольга"), "Иванова"), ["ольга", "ИВАНОВА"]),
        (name(Some("秀英"), "王"), ["秀英", "王"]),
        (name(None, "محمد"), ["محمد", "مد"]),
    ];
    for (number, (name, searches)) in people.into_iter().enumerate() {
        let email = format!("person-{number}@example.org");
        let id = store::new_id();
        let person = Person {
            name: Some(name.clone()),
            ..details(&email, "x")
        };
        person::insert(&mut transaction, id, &person, NOW)
            .await
            .unwrap();
        let kept = insert(&mut transaction, id, programme, Submitted, NOW).await;
        let reference = kept.reference.to_string();
        let lower = reference.to_lowercase();
        for text in searches
            .into_iter()
            .chain([reference.as_str(), &lower, &lower[4..]])
        {
            let filter = Filter {
                text: Some(Line::parse(text).unwrap()),
                ..Filter::default()
            };
            let listed = application::list(&mut transaction, &filter, 0, 100)
                .await
                .unwrap();
            let references: Vec<_> = listed.iter().map(|line| line.reference).collect();
            assert_eq!(references, [kept.reference], "{text} for {name}");
            assert_eq!(listed[0].given_name, name.given);
            assert_eq!(listed[0].family_name, Some(name.family.clone()));
        }
    }
}

async fn a_search_is_no_pattern(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let programme = insert_programme(&mut transaction, "imprecario").await;
    let person = insert_person(&mut transaction, "chiara@example.org", "Rossi").await;
    insert(&mut transaction, person, programme, Submitted, NOW).await;
    for text in ["%", "_", "r%i", "ro_si", "\\", "rossi\\", "'"] {
        let filter = Filter {
            text: Some(Line::parse(text).unwrap()),
            ..Filter::default()
        };
        let listed = application::list(&mut transaction, &filter, 0, 100)
            .await
            .unwrap();
        assert!(listed.is_empty(), "{text:?}");
    }
}

async fn a_persons_applications_come_newest_first(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let person = insert_person(&mut transaction, "chiara@example.org", "Rossi").await;
    let other = insert_person(&mut transaction, "other@example.org", "Rossi").await;
    let mut expected = Vec::new();
    for (number, slug) in ["first", "second", "third"].into_iter().enumerate() {
        let programme = insert_programme(&mut transaction, slug).await;
        insert(&mut transaction, other, programme, Submitted, NOW).await;
        let state = [Draft, Submitted, Withdrawn][number];
        let kept = insert(&mut transaction, person, programme, state, NOW).await;
        expected.insert(0, (kept.reference, slug.to_owned(), state));
    }
    let listed = application::of_person(&mut transaction, person)
        .await
        .unwrap();
    let lines: Vec<_> = listed
        .iter()
        .map(|line| {
            (
                line.application.reference,
                line.programme.as_str().to_owned(),
                line.application.state,
            )
        })
        .collect();
    assert_eq!(lines, expected);
    assert_eq!(listed[0].content, sample::programme("third").content);
}

async fn states_are_counted_without_drafts(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    assert!(
        application::count_by_state(&mut transaction)
            .await
            .unwrap()
            .is_empty()
    );
    let programme = insert_programme(&mut transaction, "imprecario").await;
    for (number, state) in [Draft, Submitted, Submitted, Admitted]
        .into_iter()
        .enumerate()
    {
        let email = format!("person-{number}@example.org");
        let person = insert_person(&mut transaction, &email, "Rossi").await;
        insert(&mut transaction, person, programme, state, NOW).await;
    }
    let mut counts = application::count_by_state(&mut transaction).await.unwrap();
    counts.sort_by_key(|(_, count)| *count);
    assert_eq!(counts, [(Admitted, 1), (Submitted, 2)]);
}

/// A draft that was given up, as earlier versions kept it.
async fn what_was_never_submitted_is_nobodys_business(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let programme = insert_programme(&mut transaction, "imprecario").await;
    let person = insert_person(&mut transaction, "anna@example.org", "Rossi").await;
    let draft = sample::application(person, programme);
    application::insert(&mut transaction, &draft).await.unwrap();
    let given_up = Application {
        state: Withdrawn,
        withdrawn_at: Some(NOW),
        ..draft
    };
    let updated = application::update(&mut transaction, &given_up, Draft, None).await;
    assert!(updated.unwrap());
    let filter = Filter::default();
    let listed = application::list(&mut transaction, &filter, 0, 9).await;
    assert!(listed.unwrap().is_empty());
    let counts = application::count_by_state(&mut transaction).await.unwrap();
    assert!(counts.is_empty());

    let other = insert_programme(&mut transaction, "other").await;
    let sent = insert(&mut transaction, person, other, Withdrawn, NOW).await;
    let draft = insert(&mut transaction, person, programme, Draft, NOW).await;
    application::forget_given_up(&mut transaction)
        .await
        .unwrap();
    let left = application::of_person(&mut transaction, person).await;
    let mut left: Vec<_> = left
        .unwrap()
        .into_iter()
        .map(|it| it.application.id)
        .collect();
    left.sort();
    let mut expected = [sent.id, draft.id];
    expected.sort();
    assert_eq!(left, expected);
}

async fn only_what_was_never_submitted_is_deleted(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let programme = insert_programme(&mut transaction, "imprecario").await;
    for (email, state, is_deleted) in [
        ("anna@example.org", Draft, true),
        ("bruno@example.org", Submitted, false),
        ("carla@example.org", Withdrawn, false),
    ] {
        let person = insert_person(&mut transaction, email, "Rossi").await;
        let application = insert(&mut transaction, person, programme, state, NOW).await;
        let deleted = application::delete_draft(&mut transaction, application.id).await;
        assert_eq!(deleted.unwrap(), is_deleted, "{state:?}");
        let left = application::by_reference(&mut transaction, &application.reference).await;
        assert_eq!(left.unwrap().is_none(), is_deleted, "{state:?}");
    }
}

async fn pages_of_a_list_meet_without_gap_or_overlap(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let programme = insert_programme(&mut transaction, "imprecario").await;
    for number in 0..13 {
        let email = format!("person-{number}@example.org");
        let person = insert_person(&mut transaction, &email, "Rossi").await;
        // All submitted at once: the order must still be stable.
        insert(&mut transaction, person, programme, Submitted, NOW).await;
    }
    let filter = Filter::default();
    let references = |list: Vec<application::Listed>| {
        list.into_iter()
            .map(|line| line.reference)
            .collect::<Vec<_>>()
    };
    let all = references(
        application::list(&mut transaction, &filter, 0, 100)
            .await
            .unwrap(),
    );
    let mut paged = Vec::new();
    for skip in (0..20).step_by(4) {
        paged.extend(references(
            application::list(&mut transaction, &filter, skip, 4)
                .await
                .unwrap(),
        ));
    }
    assert_eq!(all.len(), 13);
    assert_eq!(paged, all);
    let beyond = application::list(&mut transaction, &filter, i64::MAX, 4)
        .await
        .unwrap();
    assert!(beyond.is_empty());
}

async fn how_people_heard_is_counted_most_frequent_first(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let programme = sample::programme("imprecario");
    programme::insert(&mut transaction, &programme, 1, NOW)
        .await
        .unwrap();
    let sources = [
        None,
        Some(ReferralSource::Press),
        Some(ReferralSource::Poster),
        None,
        None,
    ];
    for (number, source) in sources
        .into_iter()
        .chain([Some(ReferralSource::Poster)])
        .enumerate()
    {
        let email = format!("person-{number}@example.org");
        let person = insert_person(&mut transaction, &email, "Rossi").await;
        let sent = sample::with(sample::application(person, programme.id), |application| {
            application.submitted_at = Some(NOW);
            application.referral_source = source;
        });
        application::insert(&mut transaction, &sent).await.unwrap();
    }
    let mut counted = async |from, until| {
        application::count_by_referral_source(&mut transaction, from, until)
            .await
            .unwrap()
    };
    assert_eq!(
        counted(NOW, NOW + Seconds::new(1)).await,
        [
            (Some(ReferralSource::Poster), 2),
            (Some(ReferralSource::Press), 1),
            (None, 3)
        ]
    );
    assert_eq!(
        counted(NOW + Seconds::new(1), NOW + Seconds::days(9)).await,
        []
    );
}

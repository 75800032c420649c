//! Applications from the first answer to the decision, on a database of their own.

#![allow(
    clippy::unwrap_used,
    reason = "what cannot be unwrapped fails the test"
)]

mod support;

use domain::{
    application::{
        ApplicationAction, ApplicationState, ApplicationStateError, Decision, DecisionReason,
        NextStep,
    },
    eligibility::{EligibilityRule, Fact, FactValue, Facts, Outcome, parse_answer},
    id::RequestId,
    instant::Seconds,
    person::Purpose,
    programme::ProgrammeSlug,
    reference::ApplicationReference,
    staff::Role,
};
use services::{
    Failure,
    access::visitor::{SignedIn, StaffMember},
    applications::{self, Draft, DraftRefusal, Standing, StartRefusal, Submission, SubmitRefusal},
    people::account::change_details,
};
use store::{application::Filter, programme::Programme};
use support::TestPortal;

const IMPRECARIO: &str = include_str!("../../../demo/programmes/imprecario.json");
const LIFEGUARDS: &str = include_str!("../../../demo/programmes/lifeguard-course.json");

struct Scene {
    test: TestPortal,
    programme: Programme,
    anna: SignedIn,
}

impl Scene {
    async fn new() -> Self {
        let test = TestPortal::new().await;
        Self {
            programme: test.programme(IMPRECARIO).await,
            anna: test.person("anna@example.org", "Bianchi").await,
            test,
        }
    }

    async fn operator(&self) -> StaffMember {
        self.test.staff(Role::Operator).await
    }

    fn slug(&self) -> &ProgrammeSlug {
        &self.programme.slug
    }

    async fn start(&self) {
        let portal = &self.test.portal;
        applications::start(portal, &self.anna, self.slug(), &Facts::new())
            .await
            .unwrap();
    }

    async fn draft(&self) -> Draft {
        match applications::open(&self.test.portal, &self.anna, self.slug())
            .await
            .unwrap()
        {
            Standing::Draft(draft) => *draft,
            other => panic!("{other:?}"),
        }
    }

    async fn answer(&self, fact: Fact, text: &str) {
        let value = parse_answer(fact, text, self.draft().await.context()).unwrap();
        applications::answer(&self.test.portal, &self.anna, self.slug(), fact, value)
            .await
            .unwrap();
    }

    async fn tell_details(&self, person: &SignedIn, residence: &str) {
        let residence = residence.parse().unwrap();
        change_details(&self.test.portal, person, store::new_id(), |details| {
            details.name = Some(domain::name::PersonName {
                given: Some("Anna".parse().unwrap()),
                family: "O’Brien".parse().unwrap(),
            });
            details.birth_date = Some("1990-02-28".parse().unwrap());
            details.birthplace = Some("Z116".parse().unwrap());
            details.residence = Some(residence);
            details.address = Some("Via Roma 1".parse().unwrap());
        })
        .await
        .unwrap();
    }

    /// A draft in which nothing is missing, and by which the rule is met.
    async fn complete(&self) {
        self.start().await;
        self.tell_details(&self.anna, "001272").await;
        self.answer(Fact::Income, "9.000,50").await;
        self.answer(Fact::Contracts, "3").await;
    }

    fn submission(&self) -> Submission {
        Submission {
            rule_version: self.programme.rule_version,
            agreed: vec![Purpose::PrivacyNotice, Purpose::Declaration],
            request: store::new_id(),
        }
    }

    async fn send(
        &self,
        submission: &Submission,
    ) -> Result<ApplicationReference, Failure<SubmitRefusal>> {
        applications::submit(&self.test.portal, &self.anna, self.slug(), submission).await
    }

    async fn submitted(&self) -> ApplicationReference {
        self.complete().await;
        self.send(&self.submission()).await.unwrap()
    }

    async fn under_review(&self) -> (ApplicationReference, StaffMember) {
        let reference = self.submitted().await;
        let operator = self.operator().await;
        let portal = &self.test.portal;
        applications::review(portal, &operator, &reference, store::new_id())
            .await
            .unwrap();
        (reference, operator)
    }

    async fn change_rule(&self, json: &str) {
        let rule: EligibilityRule = serde_json::from_str(json).unwrap();
        let version = i64::from(rule.version().number());
        let mut transaction = self.test.portal.database.write().await.unwrap();
        let now = self.test.portal.now();
        let id = self.programme.id;
        store::programme::change_rule(&mut transaction, id, version, &rule, now)
            .await
            .unwrap();
        transaction.commit().await.unwrap();
    }

    async fn subjects(&self) -> Vec<String> {
        self.test
            .deliver()
            .await
            .into_iter()
            .map(|mail| mail.subject)
            .collect()
    }
}

fn refused<Value: std::fmt::Debug, Reason: std::fmt::Debug>(
    result: Result<Value, Failure<Reason>>,
) -> Reason {
    match result {
        Err(Failure::Refused(reason)) => reason,
        other => panic!("not refused: {other:?}"),
    }
}

const STRICTER: &str = r#"{"version": 2, "reference_period": "calendar_year_before", "rule": {"all": [
    {"fact": "income", "more_than": 8000},
    {"any": [{"fact": "contracts", "more_than": 2}, {"fact": "months_worked", "at_most": 8}]},
    {"fact": "dependent_children", "at_least": 1}
]}}"#;

#[tokio::test]
async fn an_application_goes_from_the_first_answer_to_the_admission() {
    let scene = Scene::new().await;
    let reference = scene.submitted().await;
    let operator = scene.operator().await;
    let portal = &scene.test.portal;

    let sent = scene.test.deliver().await;
    assert_eq!(sent.len(), 1);
    assert_eq!(sent[0].to.email.as_str(), "anna@example.org");
    assert!(sent[0].text.contains(&reference.to_string()));
    assert!(
        sent[0]
            .text
            .contains(&format!("/it/applications/{reference}"))
    );

    let seen = applications::view(portal, &scene.anna, &reference)
        .await
        .unwrap();
    assert_eq!(seen.application.state, ApplicationState::Submitted);
    assert_eq!(seen.explain().outcome, Outcome::Met);
    assert_eq!(seen.year(), 2025);

    scene.test.pass(Seconds::days(2));
    applications::review(portal, &operator, &reference, store::new_id())
        .await
        .unwrap();
    let decision = Decision::Admitted {
        explanation: Some("Benvenuta!".parse().unwrap()),
        next_step: NextStep::FirstInterview,
    };
    applications::decide(portal, &operator, &reference, &decision, store::new_id())
        .await
        .unwrap();

    let [told] = scene.test.deliver().await.try_into().unwrap();
    assert!(told.text.contains("Benvenuta!"), "{}", told.text);
    let next = texts::of(domain::language::Language::It).next_step(NextStep::FirstInterview);
    assert!(told.text.contains(&next), "{}", told.text);
    let seen = applications::view(portal, &scene.anna, &reference)
        .await
        .unwrap();
    assert_eq!(
        seen.application.decision_text.as_deref(),
        Some("Benvenuta!")
    );
    assert_eq!(seen.application.next_step, Some(NextStep::FirstInterview));
    let steps: Vec<_> = seen.steps.iter().map(|step| step.state).collect();
    assert_eq!(
        steps,
        [
            ApplicationState::Submitted,
            ApplicationState::UnderReview,
            ApplicationState::Admitted
        ]
    );
    assert!(seen.steps[0].at < seen.steps[1].at);
}

#[tokio::test]
async fn who_is_not_admitted_reads_why_and_can_apply_again() {
    let scene = Scene::new().await;
    let (reference, operator) = scene.under_review().await;
    let portal = &scene.test.portal;
    scene.test.deliver().await;
    let explanation = "Manca la Certificazione Unica.".parse().unwrap();
    let decision = Decision::not_admitted(
        DecisionReason::Incomplete,
        Some(explanation),
        NextStep::CompleteAndApplyAgain,
    )
    .unwrap();
    applications::decide(portal, &operator, &reference, &decision, store::new_id())
        .await
        .unwrap();

    let mails = scene.test.deliver().await;
    assert_eq!(mails.len(), 1);
    assert!(mails[0].text.contains("Manca la Certificazione Unica."));
    let standing = applications::open(portal, &scene.anna, scene.slug())
        .await
        .unwrap();
    assert!(matches!(standing, Standing::New(_)), "{standing:?}");
}

#[tokio::test]
async fn what_was_declared_stays_as_it_was() {
    let scene = Scene::new().await;
    let reference = scene.submitted().await;
    let portal = &scene.test.portal;
    let before = applications::view(portal, &scene.anna, &reference)
        .await
        .unwrap();
    scene.tell_details(&scene.anna, "058091").await;
    scene.change_rule(STRICTER).await;
    scene.test.set("2027-03-01T09:00:00Z");
    let after = applications::view(portal, &scene.anna, &reference)
        .await
        .unwrap();
    assert_eq!(after.application.facts, before.application.facts);
    assert_eq!(after.rule, before.rule);
    assert_eq!(after.year(), 2025);
    assert_eq!(after.explain().outcome, Outcome::Met);
}

#[tokio::test]
async fn a_draft_keeps_its_answers_and_asks_only_what_matters() {
    let scene = Scene::new().await;
    scene.start().await;
    scene.answer(Fact::Income, "8.000,00").await;
    let draft = scene.draft().await;
    assert!(
        draft.open_questions().is_empty(),
        "8,000 is not more than 8,000: nothing else matters"
    );
    scene.answer(Fact::Income, "8000.01").await;
    scene.test.pass(Seconds::days(3));
    scene.start().await;
    let draft = scene.draft().await;
    assert_eq!(
        draft.open_questions(),
        [Fact::Contracts, Fact::MonthsWorked]
    );
    assert_eq!(
        draft
            .facts()
            .get(Fact::Income)
            .map(|income| income.to_string())
            .as_deref(),
        Some("8000.01")
    );
    assert!(!draft.is_complete());
    assert_eq!(
        refused(scene.send(&scene.submission()).await),
        SubmitRefusal::Incomplete
    );
}

#[tokio::test]
async fn a_new_year_makes_the_answers_about_the_old_one_void() {
    let scene = Scene::new().await;
    scene.complete().await;
    assert!(scene.draft().await.is_complete());
    scene.test.set("2026-12-31T23:00:00Z");
    let draft = scene.draft().await;
    assert_eq!(draft.year(), 2026);
    assert_eq!(draft.facts(), Facts::new());
    assert_eq!(
        refused(scene.send(&scene.submission()).await),
        SubmitRefusal::Incomplete
    );
}

#[tokio::test]
async fn answers_are_carried_over_from_a_check() {
    let scene = Scene::new().await;
    let portal = &scene.test.portal;
    let lifeguards = scene.test.programme(LIFEGUARDS).await;
    let context = scene.test.portal.today().into();
    let context = domain::eligibility::EvaluationContext { on: context };
    let mut carried = Facts::new();
    for (fact, text) in [
        (Fact::BirthDate, "1999-05-01"),
        (Fact::Residence, "001272-2"),
        (Fact::Income, "9000"),
    ] {
        carried
            .set(fact, parse_answer(fact, text, context).unwrap())
            .unwrap();
    }
    applications::start(portal, &scene.anna, &lifeguards.slug, &carried)
        .await
        .unwrap();
    let Standing::Draft(draft) = applications::open(portal, &scene.anna, &lifeguards.slug)
        .await
        .unwrap()
    else {
        panic!("no draft")
    };
    assert_eq!(draft.person.birth_date, Some("1999-05-01".parse().unwrap()));
    assert_eq!(draft.person.residence, Some("001272-2".parse().unwrap()));
    assert_eq!(draft.explain(&draft.facts()).outcome, Outcome::Met);
    assert!(
        draft.application.facts.is_empty(),
        "the programme does not ask for the income"
    );
    assert_eq!(draft.facts().get(Fact::Income), None);
}

#[tokio::test]
async fn the_district_is_wanted_where_the_rule_speaks_of_districts() {
    let scene = Scene::new().await;
    let portal = &scene.test.portal;
    let lifeguards = scene.test.programme(LIFEGUARDS).await;
    applications::start(portal, &scene.anna, &lifeguards.slug, &Facts::new())
        .await
        .unwrap();
    for (residence, districts, complete) in [
        ("001272", 1, false),
        ("001272-5", 0, true),
        ("058091", 0, true),
        ("001272-2", 0, true),
    ] {
        scene.tell_details(&scene.anna, residence).await;
        let standing = applications::open(portal, &scene.anna, &lifeguards.slug)
            .await
            .unwrap();
        let Standing::Draft(draft) = standing else {
            panic!("no draft")
        };
        assert_eq!(draft.open_districts().len(), districts, "{residence}");
        assert_eq!(draft.is_complete(), complete, "{residence}");
    }
}

#[tokio::test]
async fn a_second_click_submits_once() {
    let scene = Scene::new().await;
    scene.complete().await;
    let submission = scene.submission();
    let first = scene.send(&submission).await.unwrap();
    let again = scene.send(&submission).await.unwrap();
    assert_eq!(first, again);
    assert_eq!(scene.test.deliver().await.len(), 1);
    let other = scene.submission();
    assert_eq!(
        refused(scene.send(&other).await),
        SubmitRefusal::Draft(DraftRefusal::AlreadyApplied(first))
    );
}

#[tokio::test]
async fn two_tabs_at_once_submit_once() {
    let scene = Scene::new().await;
    scene.complete().await;
    let (one, two) = (scene.submission(), scene.submission());
    let (one, two) = tokio::join!(scene.send(&one), scene.send(&two));
    assert_eq!(usize::from(one.is_ok()) + usize::from(two.is_ok()), 1);
    assert_eq!(scene.subjects().await.len(), 1);
}

#[tokio::test]
async fn who_has_applied_cannot_apply_again() {
    let scene = Scene::new().await;
    let reference = scene.submitted().await;
    let portal = &scene.test.portal;
    let again = applications::start(portal, &scene.anna, scene.slug(), &Facts::new()).await;
    assert_eq!(refused(again), StartRefusal::AlreadyApplied(reference));
    let value = FactValue::Count(1);
    let late =
        applications::answer(portal, &scene.anna, scene.slug(), Fact::Contracts, value).await;
    assert_eq!(refused(late), DraftRefusal::AlreadyApplied(reference));
}

#[tokio::test]
async fn a_rule_that_changed_is_read_again_before_sending() {
    let scene = Scene::new().await;
    scene.complete().await;
    scene.change_rule(STRICTER).await;
    let mut submission = scene.submission();
    assert_eq!(
        refused(scene.send(&submission).await),
        SubmitRefusal::RuleChanged
    );
    let draft = scene.draft().await;
    assert!(draft.earlier_rule.is_some());
    assert_eq!(draft.open_questions(), [Fact::DependentChildren]);
    assert_eq!(
        draft.facts().iter().count(),
        2,
        "nothing that was answered is lost"
    );
    scene.answer(Fact::DependentChildren, "1").await;
    assert!(scene.draft().await.earlier_rule.is_none());
    submission.rule_version = 2;
    let reference = scene.send(&submission).await.unwrap();
    let seen = applications::view(&scene.test.portal, &scene.anna, &reference)
        .await
        .unwrap();
    assert_eq!(seen.application.rule_version, 2);
    assert_eq!(seen.explain().outcome, Outcome::Met);
}

#[tokio::test]
async fn who_does_not_meet_the_rule_can_submit_all_the_same() {
    let scene = Scene::new().await;
    scene.complete().await;
    scene.answer(Fact::Income, "0").await;
    let reference = scene.send(&scene.submission()).await.unwrap();
    let seen = applications::view(&scene.test.portal, &scene.anna, &reference)
        .await
        .unwrap();
    assert_eq!(seen.explain().outcome, Outcome::NotMet);
}

#[tokio::test]
async fn nothing_is_declared_without_agreeing() {
    let scene = Scene::new().await;
    scene.complete().await;
    let submission = Submission {
        agreed: vec![Purpose::PrivacyNotice],
        ..scene.submission()
    };
    assert_eq!(
        refused(scene.send(&submission).await),
        SubmitRefusal::NotAgreed(vec![Purpose::Declaration])
    );
    scene
        .send(&Submission {
            agreed: scene.submission().agreed,
            ..submission
        })
        .await
        .unwrap();
    let mut reader = scene.test.portal.database.read().await.unwrap();
    let consents = store::person::consents(&mut reader, scene.anna.person)
        .await
        .unwrap();
    let mut purposes: Vec<_> = consents.iter().map(|consent| consent.purpose).collect();
    purposes.sort_unstable();
    assert_eq!(purposes, [Purpose::PrivacyNotice, Purpose::Declaration]);
    assert!(
        consents
            .iter()
            .all(|consent| consent.given_at == scene.test.portal.now())
    );
}

#[tokio::test]
async fn outside_its_window_a_programme_takes_no_applications() {
    let scene = Scene::new().await;
    scene.complete().await;
    scene.test.set("2027-12-31T23:00:00Z");
    let opening = scene.programme.content.opening;
    let sent = scene.send(&scene.submission()).await;
    assert_eq!(refused(sent), SubmitRefusal::NotOpen(opening));
    let portal = &scene.test.portal;
    let started = applications::start(portal, &scene.anna, scene.slug(), &Facts::new()).await;
    assert_eq!(refused(started), StartRefusal::NotOpen(opening));
    let standing = applications::open(portal, &scene.anna, scene.slug())
        .await
        .unwrap();
    assert!(matches!(standing, Standing::Closed(_)));
}

#[tokio::test]
async fn an_application_is_withdrawn_once() {
    let scene = Scene::new().await;
    let reference = scene.submitted().await;
    let operator = scene.operator().await;
    let portal = &scene.test.portal;
    scene.test.deliver().await;
    let request: RequestId = store::new_id();
    applications::withdraw(portal, &scene.anna, &reference, request)
        .await
        .unwrap();
    applications::withdraw(portal, &scene.anna, &reference, request)
        .await
        .unwrap();
    assert_eq!(scene.subjects().await.len(), 1);
    let again = applications::withdraw(portal, &scene.anna, &reference, store::new_id()).await;
    assert_eq!(
        refused(again),
        ApplicationStateError {
            state: ApplicationState::Withdrawn,
            action: ApplicationAction::Withdraw
        }
    );
    let late = applications::review(portal, &operator, &reference, store::new_id()).await;
    assert_eq!(refused(late).state, ApplicationState::Withdrawn);
    scene.start().await;
    assert_ne!(scene.draft().await.application.reference, reference);
}

#[tokio::test]
async fn giving_up_a_draft_sends_no_mail() {
    let scene = Scene::new().await;
    scene.start().await;
    let reference = scene.draft().await.application.reference;
    let operator = scene.operator().await;
    let portal = &scene.test.portal;
    applications::withdraw(portal, &scene.anna, &reference, store::new_id())
        .await
        .unwrap();
    assert_eq!(scene.subjects().await, Vec::<String>::new());
    let seen = applications::staff_view(portal, &operator, &reference).await;
    assert!(
        matches!(seen, Err(Failure::NotFound)),
        "it was never sent: nobody's business"
    );
}

#[tokio::test]
async fn somebody_elses_application_is_not_there() {
    let scene = Scene::new().await;
    let reference = scene.submitted().await;
    let portal = &scene.test.portal;
    let bruno = scene.test.person("bruno@example.org", "Neri").await;
    let seen = applications::view(portal, &bruno, &reference).await;
    assert!(matches!(seen, Err(Failure::NotFound)));
    let withdrawn = applications::withdraw(portal, &bruno, &reference, store::new_id()).await;
    assert!(matches!(withdrawn, Err(Failure::NotFound)));
    let nobodys = ApplicationReference::from_entropy([7; 16]);
    assert!(matches!(
        applications::view(portal, &scene.anna, &nobodys).await,
        Err(Failure::NotFound)
    ));
}

#[tokio::test]
async fn only_what_is_under_review_is_decided_and_only_once() {
    let scene = Scene::new().await;
    let reference = scene.submitted().await;
    let operator = scene.operator().await;
    let portal = &scene.test.portal;
    let decision = Decision::Admitted {
        explanation: None,
        next_step: NextStep::BookActivity,
    };
    let decide = async |request: RequestId| {
        applications::decide(portal, &operator, &reference, &decision, request).await
    };
    assert_eq!(
        refused(decide(store::new_id()).await).state,
        ApplicationState::Submitted
    );
    applications::review(portal, &operator, &reference, store::new_id())
        .await
        .unwrap();
    scene.test.deliver().await;
    let request = store::new_id();
    decide(request).await.unwrap();
    decide(request).await.unwrap();
    assert_eq!(
        refused(decide(store::new_id()).await).state,
        ApplicationState::Admitted
    );
    assert_eq!(scene.subjects().await.len(), 1);
}

#[tokio::test]
async fn whoever_of_the_staff_looks_is_written_down() {
    let scene = Scene::new().await;
    let (reference, operator) = scene.under_review().await;
    let portal = &scene.test.portal;
    let seen = applications::staff_view(portal, &operator, &reference)
        .await
        .unwrap();
    assert_eq!(seen.view.explain().outcome, Outcome::Met);
    assert_eq!(seen.person.details.display_name(), "Anna O’Brien");
    let again = applications::staff_view(portal, &operator, &reference)
        .await
        .unwrap();
    let log: Vec<_> = again
        .log
        .iter()
        .rev()
        .map(|entry| entry.action.as_str())
        .collect();
    assert_eq!(
        log,
        [
            "application.submitted",
            "application.under_review",
            "application.viewed"
        ]
    );
    let mine = applications::view(portal, &scene.anna, &reference)
        .await
        .unwrap();
    assert_eq!(
        mine.steps.len(),
        2,
        "who looked is no step of the application"
    );
}

#[tokio::test]
async fn the_list_shows_what_was_sent_and_can_be_narrowed() {
    let scene = Scene::new().await;
    let operator = scene.operator().await;
    let portal = &scene.test.portal;
    let listed = async |filter: Filter| {
        applications::list(portal, &operator, &filter, 1)
            .await
            .unwrap()
    };
    scene.start().await;
    assert!(
        listed(Filter::default()).await.applications.is_empty(),
        "a draft is not sent"
    );
    let reference = scene.submitted().await;
    let all = listed(Filter::default()).await;
    assert_eq!(all.applications.len(), 1);
    assert!(!all.has_more);
    assert_eq!(all.counts, [(ApplicationState::Submitted, 1)]);
    for (text, found) in [
        ("brien", 1),
        ("bruno", 0),
        (&reference.to_string()[4..8], 1),
        ("%", 0),
    ] {
        let filter = Filter {
            text: Some(text.parse().unwrap()),
            ..Filter::default()
        };
        assert_eq!(listed(filter).await.applications.len(), found, "{text}");
    }
    let admitted = Filter {
        state: Some(ApplicationState::Admitted),
        ..Filter::default()
    };
    assert!(listed(admitted).await.applications.is_empty());
}

#[tokio::test]
async fn a_check_offers_the_programmes_that_are_not_ruled_out() {
    let scene = Scene::new().await;
    let portal = &scene.test.portal;
    let lifeguards = scene.test.programme(LIFEGUARDS).await;
    let check = applications::check(portal, scene.slug()).await.unwrap();
    assert_eq!(check.programme.slug, scene.programme.slug);
    let fits = |fact: Fact, text: &str| {
        let mut facts = Facts::new();
        facts
            .set(fact, parse_answer(fact, text, check.context()).unwrap())
            .unwrap();
        check
            .might_fit(&facts)
            .iter()
            .any(|other| other.slug == lifeguards.slug)
    };
    assert!(fits(Fact::Income, "1"));
    assert!(!fits(Fact::BirthDate, "1950-01-01"));
    assert!(
        fits(Fact::Residence, "elsewhere"),
        "elsewhere is said of the areas of one rule only"
    );
    let unknown = applications::check(portal, &"nowhere".parse().unwrap()).await;
    assert!(matches!(unknown, Err(Failure::NotFound)));
}

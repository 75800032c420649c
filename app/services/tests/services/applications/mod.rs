//! Applications from the first answer to the decision.

mod check;
mod correct;
mod decide;
mod draft;
mod inquiry;
mod read;
mod submit;
mod withdraw;

use domain::{
    application::Ruling,
    eligibility::{EligibilityRule, Fact, Facts, parse_answer},
    inquiry::RulingEffect,
    person::Purpose,
    programme::ProgrammeSlug,
    reference::ApplicationReference,
    staff::Role,
};
use services::{
    Failure,
    access::visitor::{SignedIn, StaffMember},
    applications::{
        self, ApplicationStatus, DecisionRefusal, Draft, ReplyRefusal, Seen, Submission,
        SubmitRefusal,
    },
    people::account::change_details,
};
use store::{inquiry::Inquiry, programme::Programme};
use store_testing::TestDatabase;

use crate::support::{IMPRECARIO, TestPortal};

const LIFEGUARDS: &str = include_str!("../../../../../demo/programmes/lifeguard-course.json");

const STRICTER: &str = r#"{"version": 2, "reference_period": "calendar_year_before", "rule": {"all": [
    {"fact": "income", "more_than": 8000},
    {"any": [{"fact": "contracts", "more_than": 2}, {"fact": "months_worked", "at_most": 8}]},
    {"fact": "dependent_children", "at_least": 1}
]}}"#;

struct Scene {
    test: TestPortal,
    programme: Programme,
    anna: SignedIn,
}

impl Scene {
    async fn new(database: TestDatabase) -> Self {
        let test = TestPortal::new(database).await;
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
            ApplicationStatus::Draft(draft) => *draft,
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
        change_details(&self.test.portal, person, |details| {
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

    /// A complete draft that meets the rule.
    async fn complete(&self) {
        self.start().await;
        self.tell_details(&self.anna, "001272").await;
        self.answer(Fact::Income, "9.000,50").await;
        self.answer(Fact::Contracts, "3").await;
    }

    /// What the page of the declaration sends, as it was shown now.
    async fn submission(&self) -> Submission {
        let status = applications::open(&self.test.portal, &self.anna, self.slug()).await;
        Submission {
            rule_version: self.programme.rule_version,
            mark: match status.unwrap() {
                ApplicationStatus::Draft(draft) => draft.mark(),
                _ => String::new(),
            },
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
        self.send(&self.submission().await).await.unwrap()
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

    /// What somebody sees who opens the application now and rules on it.
    async fn seen(
        &self,
        staff: &StaffMember,
        reference: &ApplicationReference,
        ruling: &Ruling,
    ) -> Seen {
        let portal = &self.test.portal;
        let read = applications::staff_view(portal, staff, reference)
            .await
            .unwrap();
        let revision = read.view.revision();
        let effect = read.effect(portal, revision, ruling);
        Seen {
            revision,
            effect: effect.unwrap_or(RulingEffect::Decision),
        }
    }

    /// Carries out a ruling of somebody who opened the application just now.
    async fn decide(
        &self,
        staff: &StaffMember,
        reference: &ApplicationReference,
        ruling: impl Into<Ruling>,
    ) -> Result<(), Failure<DecisionRefusal>> {
        let ruling = ruling.into();
        let seen = self.seen(staff, reference, &ruling).await;
        let (portal, request) = (&self.test.portal, store::new_id());
        applications::decide(portal, staff, reference, &ruling, seen, request).await
    }

    /// The question that waits for the person's reply.
    async fn open_inquiry(&self, reference: &ApplicationReference) -> Option<Inquiry> {
        let seen = applications::view(&self.test.portal, &self.anna, reference).await;
        seen.unwrap().open_inquiry().cloned()
    }

    /// Replies as the person to what is asked now.
    async fn reply(
        &self,
        reference: &ApplicationReference,
        text: &str,
    ) -> Result<(), Failure<ReplyRefusal>> {
        let asked = self.open_inquiry(reference).await;
        let inquiry = asked.map_or_else(store::new_id, |asked| asked.id);
        let (portal, text, request) = (&self.test.portal, text.parse().unwrap(), store::new_id());
        applications::reply(portal, &self.anna, reference, inquiry, &text, request).await
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
}

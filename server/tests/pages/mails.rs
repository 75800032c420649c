//! The staff's page of mails that were not delivered.

use axum::http::StatusCode;
use domain::language::Language;
use services::outbox::{Delivery, DeliveryError, Message, Transport, run_due};

use crate::{
    document::flaws,
    pages::{book, person},
    support::{Site, Visitor},
};
/// Answers every mail in the same way.
struct Refusing(DeliveryError);

impl Transport for Refusing {
    fn may_repeat(&self) -> bool {
        false
    }

    fn deliver<'a>(&'a self, _: &'a Message) -> Delivery<'a> {
        Box::pin(async { Err(self.0.clone()) })
    }
}

const PAGE: &str = "/it/staff/mails";

/// Anna has booked, and the mail that says so is answered in that way.
async fn answered(site: &Site, failure: DeliveryError) {
    let anna = person(site).await;
    book(&anna, "magazzini-e-consegne").await;
    run_due(&site.portal, &Refusing(failure)).await.unwrap();
}

#[tokio::test]
async fn a_refused_mail_is_explained_and_its_address_is_given_up_until_staff_take_it_back() {
    let site = Site::open().await;
    let answer = "550 5.1.1 <anna@example.org> unknown";
    answered(&site, DeliveryError::NoMailbox(answer.to_owned())).await;
    let operator = Visitor::operator(&site).await;
    for (language, reason) in [
        (Language::It, "La casella non esiste"),
        (Language::En, "The mailbox does not exist"),
    ] {
        let page = operator.get(&format!("/{language}/staff/mails")).await;
        let page = page.expect(StatusCode::OK);
        assert_eq!(flaws(&page, language), Vec::<String>::new());
        let row = page.text("tbody tr");
        for part in ["anna@example.org", reason] {
            assert!(row.contains(part), "{part}: {row}");
        }
        assert!(page.text("tbody details").contains(answer));
    }
    let clear = format!("{PAGE}/addresses");
    let fields = [("email", "anna@example.org")];
    let coordinator = Visitor::coordinator(&site).await;
    // It is none of theirs.
    coordinator
        .post(&clear, &fields)
        .await
        .expect(StatusCode::NOT_FOUND);
    let list = operator.get(PAGE).await;
    assert!(list.text("#addresses").contains("non raggiungibili"));
    operator
        .post(&clear, &fields)
        .await
        .expect(StatusCode::SEE_OTHER);
    assert_eq!(operator.get(PAGE).await.text("#addresses"), "");
    for wrong in ["", "nobody"] {
        let answer = operator.post(&clear, &[("email", wrong)]).await;
        answer.expect(StatusCode::NOT_FOUND);
    }
    // A colleague was faster: the list is shown without it.
    let again = operator.post(&clear, &fields).await;
    assert_eq!(again.expect(StatusCode::OK).text("#addresses"), "");
}

#[tokio::test]
async fn a_mail_that_may_have_arrived_can_be_sent_or_marked() {
    let site = Site::open().await;
    answered(
        &site,
        DeliveryError::Uncertain("nothing more was heard".to_owned()),
    )
    .await;
    let operator = Visitor::operator(&site).await;
    let page = operator.get(PAGE).await.expect(StatusCode::OK);
    assert_eq!(
        page.attribute("button[name=action][value=send]", "type")
            .as_deref(),
        Some("submit")
    );
    let id = page.typed("mail").unwrap();
    let unknown = [("mail", id.as_str()), ("action", "burn")];
    operator
        .post(PAGE, &unknown)
        .await
        .expect(StatusCode::NOT_FOUND);
    let arrived = [("mail", id.as_str()), ("action", "arrived")];
    operator
        .post(PAGE, &arrived)
        .await
        .expect(StatusCode::SEE_OTHER);
    let page = operator.get(PAGE).await.expect(StatusCode::OK);
    assert_eq!(page.typed("mail"), None);
}

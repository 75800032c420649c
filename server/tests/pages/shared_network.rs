//! Staff raise the limits of the network that they come from.

use axum::http::StatusCode;

use crate::support::{Site, Visitor};

const PAGE: &str = "/it/staff/shared-network";

#[tokio::test]
async fn coordinators_and_administrators_raise_the_limit_with_a_reason() {
    let site = Site::open().await;
    for staff in [
        Visitor::coordinator(&site).await,
        Visitor::administrator(&site).await,
    ] {
        let today = staff.get("/it/staff").await;
        let link = format!("main a[href='{PAGE}']");
        assert!(today.attribute(&link, "href").is_some());
        staff.get(PAGE).await.expect(StatusCode::OK);
        staff
            .post(PAGE, &[("reason", " ")])
            .await
            .expect(StatusCode::UNPROCESSABLE_ENTITY);
        let raised = staff.post(PAGE, &[("reason", "Aula 2")]).await;
        assert_eq!(raised.expect(StatusCode::SEE_OTHER).location(), PAGE);
        let page = staff.get(PAGE).await;
        let says = page.text("[role=status]");
        assert!(says.contains("ore 11:00"), "{says}");
        assert!(says.contains("Aula 2"), "{says}");
    }
    let operator = Visitor::operator(&site).await;
    let today = operator.get("/it/staff").await;
    assert!(!today.body.contains(PAGE));
    operator.get(PAGE).await.expect(StatusCode::NOT_FOUND);
    operator
        .post(PAGE, &[("reason", "Aula 2")])
        .await
        .expect(StatusCode::NOT_FOUND);
}

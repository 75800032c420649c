//! For whom hours and absences are entered.

use domain::id::StaffId;
use leptos::prelude::*;
use services::{
    Refusal,
    access::{self, looked_after},
};
use store::staff::Colleague;
use ui::{Choice, Form, Select, Visit, errors::Stop, filters::bar};

/// The field with the colleague.
pub(super) const COLLEAGUE: &str = "colleague";

/// The colleague for whom a page is, and those whom the reader could choose.
pub(super) struct Chosen {
    /// For whom.
    pub(super) colleague: Colleague,
    /// Those whom the reader looks after.
    others: Vec<Colleague>,
}

/// The colleague that a form or an address names; whoever reads it where it names none.
pub(super) async fn chosen(visit: &Visit, named: &str) -> Result<Chosen, Stop> {
    let staff = visit.staff()?;
    let id: StaffId = if named.is_empty() {
        staff.id
    } else {
        named.parse().map_err(|_| Stop::NotFound)?
    };
    Ok(Chosen {
        colleague: access::colleague::<Refusal>(&visit.portal, staff, id).await?,
        others: looked_after(&visit.portal, staff).await?,
    })
}

impl Chosen {
    /// A page's address for this colleague.
    pub(super) fn address(&self, visit: &Visit, page: &str) -> String {
        address(visit, page, self.colleague.id)
    }

    /// Whether they are somebody else than the reader.
    pub(super) fn is_other(&self, visit: &Visit) -> bool {
        visit
            .staff()
            .is_ok_and(|staff| staff.id != self.colleague.id)
    }

    /// The choice among those whom the reader looks after; nothing where there is only the reader.
    pub(super) fn filter(&self, visit: &Visit) -> Option<AnyView> {
        let t = visit.texts;
        if self.others.len() < 2 {
            return None;
        }
        let form = Form::new().with(COLLEAGUE, self.colleague.id.to_string());
        let choices = self.others.iter();
        let choices = choices.map(|other| Choice::new(other.id.to_string(), other.name.clone()));
        let field = view! {
            <Select
                form=&form
                name=COLLEAGUE
                label=t.closure_colleague()
                choices=choices.collect()
            />
        };
        Some(bar(visit, field.into_any()))
    }

    /// Whose page it is, where it is not the reader's own.
    pub(super) fn lead(&self, visit: &Visit) -> Option<AnyView> {
        self.is_other(visit).then(|| {
            let name = self.colleague.name.clone();
            view! {
                <p class="lead"><bdi>{name}</bdi></p>
                <p>{visit.texts.closure_colleague_told()}</p>
            }
            .into_any()
        })
    }

    /// The hidden field of a form for this colleague.
    pub(super) fn hidden(&self) -> AnyView {
        let id = self.colleague.id.to_string();
        view! { <input type="hidden" name=COLLEAGUE value=id/> }.into_any()
    }
}

/// A page's address for a colleague.
pub(super) fn address(visit: &Visit, page: &str, colleague: StaffId) -> String {
    let is_own = visit.staff().is_ok_and(|staff| staff.id == colleague);
    if is_own {
        visit.to(page)
    } else {
        visit.to(&format!("{page}?{COLLEAGUE}={colleague}"))
    }
}

//! What somebody needs to take part in what they booked: an interpreter, somebody for their children.

use axum::{
    extract::{Path, Query},
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    needs::{Interpreter, Needs},
    spoken_languages::SpokenLanguagesError,
};
use leptos::prelude::*;
use services::{
    Failure,
    access::Booked,
    attendance::{NeedsRefusal, can_ask, can_ask_for_appointment, say_needs},
    bookings, counselling,
    store::site::Site,
};
use ui::{Choice, Choices, Form, Page, Posted, SPOKEN, Select, Visit, errors::Stop};

use crate::{
    booked::{Link, refused},
    summary_rows::contacts,
};

/// What follows the path of what is booked.
pub(super) const PATH: &str = "/needs";

const INTERPRETER: &str = "interpreter";
const CHILDCARE: &str = "childcare";
const YES: &str = "yes";

/// What the form is about.
struct About {
    booked: Booked,
    title: String,
    needs: Needs,
    /// Where it takes place; `None` by phone or video, where nobody looks after children.
    site: Option<Site>,
    can_ask: bool,
}

/// The form, at the page of a booking or of an appointment.
pub(super) async fn show(
    visit: Visit,
    Path((_, typed)): Path<(String, String)>,
    Query(link): Query<Link>,
) -> Result<Response, Stop> {
    let booked = Booked::parse(&typed).map_err(|_| Stop::NotFound)?;
    let here = visit.to(&format!("{}{PATH}", booked.path()));
    if visit.path != here {
        return Ok(Redirect::permanent(&link.to(&visit, booked, PATH)).into_response());
    }
    let about = about(&visit, booked, &link).await?;
    let form = filled(&about.needs);
    Ok(page(&visit, &link, &about, &form))
}

/// Records what is needed.
pub(super) async fn submit(
    visit: Visit,
    Path((_, typed)): Path<(String, String)>,
    Query(link): Query<Link>,
    Posted(mut form): Posted,
) -> Result<Response, Stop> {
    let booked = Booked::parse(&typed).map_err(|_| Stop::NotFound)?;
    let problem = |_: SpokenLanguagesError| visit.texts.needs_interpreter_unknown();
    let interpreter = form.parse_optional(INTERPRETER, Interpreter::parse, problem);
    let Some(interpreter) = interpreter else {
        return Ok(page(
            &visit,
            &link,
            &about(&visit, booked, &link).await?,
            &form,
        ));
    };
    let childcare = form.value(CHILDCARE) == YES;
    let needs = Needs {
        interpreter,
        childcare,
    };
    match say_needs(&visit.portal, &visit.visitor, booked, link.key(), &needs).await {
        Ok(()) => Ok(Redirect::to(&link.to(&visit, booked, "")).into_response()),
        // The page says why.
        Err(Failure::Refused(NeedsRefusal::Over)) => Ok(page(
            &visit,
            &link,
            &about(&visit, booked, &link).await?,
            &form,
        )),
        Err(failure) => Err(refused(&visit, failure)),
    }
}

async fn about(visit: &Visit, booked: Booked, link: &Link) -> Result<About, Stop> {
    let (portal, visitor, key) = (&visit.portal, &visit.visitor, link.key());
    let now = portal.now();
    match booked {
        Booked::Place(reference) => {
            let view = bookings::view(portal, visitor, &reference, key).await;
            let view = view.map_err(|failure| refused(visit, failure))?;
            Ok(About {
                booked,
                title: visit.texts.booking_page_title(),
                can_ask: can_ask(&view, now),
                needs: view.booking.needs,
                site: Some(view.site),
            })
        }
        Booked::Appointment(reference) => {
            let view = counselling::view(portal, visitor, &reference, key).await;
            let view = view.map_err(|failure| refused(visit, failure))?;
            Ok(About {
                booked,
                title: visit.texts.counselling_page_title(),
                can_ask: can_ask_for_appointment(&view, now),
                needs: view.appointment.needs,
                site: view.site,
            })
        }
    }
}

fn filled(needs: &Needs) -> Form {
    let interpreter = needs.interpreter.as_ref().map(ToString::to_string);
    let childcare = if needs.childcare { YES } else { "" };
    Form::new()
        .with(INTERPRETER, interpreter.unwrap_or_default())
        .with(CHILDCARE, childcare)
}

fn page(visit: &Visit, link: &Link, about: &About, form: &Form) -> Response {
    let t = visit.texts;
    let back = link.to(visit, about.booked, "");
    let page = Page::new(t.needs_title())
        .crumb(about.title.clone(), back.clone())
        .status(form.status())
        .private();
    page.render(visit, || {
        if !about.can_ask {
            return view! {
                <div class="prose">
                    <h1>{t.needs_title()}</h1>
                    <p>{t.needs_over()}</p>
                    <a class="btn btn-outline-primary" href=back>{t.action_back()}</a>
                </div>
            }
            .into_any();
        }
        view! {
            {form.summary(visit)}
            <form class="question" method="post" novalidate>
                <h1>{t.needs_title()}</h1>
                <p>{t.needs_lead()}</p>
                {fields(visit, about, form)}
                <p class="hint">{t.needs_not_sure()}</p>
                {about.site.as_ref().map(contacts)}
                <div class="button-row">
                    <button class="btn btn-primary" type="submit">{t.action_save()}</button>
                    <a class="btn btn-link" href=back>{t.action_back()}</a>
                </div>
            </form>
        }
        .into_any()
    })
}

fn fields(visit: &Visit, about: &About, form: &Form) -> AnyView {
    let t = visit.texts;
    let wanted = SPOKEN
        .iter()
        .filter(|tag| **tag != "it")
        .map(|tag| Choice::new(*tag, t.needs_interpreter_for(t.spoken_language(tag))));
    let interpreters = [
        Choice::new("", t.form_no()),
        Choice::new(
            Interpreter::Brought.to_string(),
            t.needs_brings_interpreter(),
        ),
    ];
    let childcare = about.site.is_some().then(|| {
        view! {
            <Choices
                form=form
                name=CHILDCARE
                label=t.needs_children()
                choices=vec![Choice::new(YES, t.needs_childcare())]
                several=true
            />
        }
    });
    view! {
        <Select
            form=form
            name=INTERPRETER
            label=t.needs_interpreter()
            choices=interpreters.into_iter().chain(wanted).collect()
        />
        {childcare}
    }
    .into_any()
}

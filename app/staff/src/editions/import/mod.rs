//! Importing editions from a file: validated first, then all created at once.

mod words;

use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;
use services::{
    Failure, compute,
    editions::{
        import::{
            Import, ImportProblem, ImportRefusal, MOST_PROBLEMS, MOST_ROWS, dry_run, import,
            template,
        },
        sites,
    },
    sites::{ClosedDays, closed_days},
};
use store::site::Site;
use ui::{
    FileField, Form, Icon, TextArea, Uploaded, Visit, download,
    errors::Stop,
    table::{Column, table},
    translated_text,
};

use crate::{
    frame::page,
    preview::{Preview, Step},
    telling::closed_tag,
};

/// The errors in one file, and the sites that it may refer to.
struct Problems {
    found: Vec<ImportProblem>,
    sites: Vec<Site>,
}

/// Asks for the file.
pub(crate) async fn show(visit: Visit) -> Result<Response, Stop> {
    visit.staff()?;
    Ok(question(&visit, &Form::new(), None))
}

/// Validates the file, or imports it.
pub(crate) async fn submit(
    visit: Visit,
    Uploaded { mut form, file }: Uploaded,
) -> Result<Response, Stop> {
    let staff = visit.staff()?;
    let t = visit.texts;
    let file = if file.is_empty() {
        form.value("text").as_bytes().to_vec()
    } else {
        file
    };
    if file.is_empty() {
        form.refuse("file", t.bulk_import_nothing());
        return Ok(question(&visit, &form, None));
    }
    let step = Step::of(&form);
    if step == Step::Change {
        return Ok(question(&visit, &form, None));
    }
    let outcome = if step == Step::Confirm {
        import(&visit.portal, staff, file, form.request())
            .await
            .map(|_| None)
    } else {
        dry_run(&visit.portal, staff, file).await.map(Some)
    };
    match outcome {
        Ok(None) => {
            let address = visit.to("/staff/editions?state=draft");
            Ok(Redirect::to(&address).into_response())
        }
        Ok(Some(import)) => {
            let closed = closed_days(&visit.portal).await?;
            // Hundreds of editions.
            Ok(compute(move |_| preview(&visit, &form, &import, &closed)).await)
        }
        Err(Failure::Refused(ImportRefusal::MadeBefore)) => {
            form.refuse("file", t.bulk_import_made_before());
            Ok(question(&visit, &form, None))
        }
        Err(Failure::Refused(ImportRefusal::Problems(found))) => {
            let words = if found.len() == MOST_PROBLEMS {
                t.bulk_import_refused_many(MOST_PROBLEMS)
            } else {
                t.bulk_import_refused(found.len())
            };
            form.refuse("file", words);
            let sites = sites(&visit.portal, staff).await?;
            Ok(question(&visit, &form, Some(&Problems { found, sites })))
        }
        Err(failure) => Err(failure.into()),
    }
}

/// Sends a template file.
pub(crate) async fn show_template(visit: Visit) -> Result<Response, Stop> {
    let file = template(&visit.portal, visit.staff()?, visit.language).await?;
    Ok(download("template.csv", "text/csv; charset=utf-8", file))
}

fn question(visit: &Visit, form: &Form, problems: Option<&Problems>) -> Response {
    let t = visit.texts;
    let back = visit.to("/staff/editions");
    let template = visit.to("/staff/editions/import/template.csv");
    page(t.bulk_import_title())
        .status(form.status())
        .render(visit, || {
            view! {
                {form.summary(visit)}
                <a class="back-link" href=back>{t.action_back()}</a>
                <div class="toolbar">
                    <h1>{t.bulk_import_title()}</h1>
                    <a class="btn btn-outline-primary btn-sm" href=template>
                        <Icon name="it-download"/> {t.bulk_import_template()}
                    </a>
                </div>
                <p class="prose">{t.bulk_import_about(MOST_ROWS)}</p>
                {problems.map(|problems| problem_table(visit, problems))}
                <form method="post" enctype="multipart/form-data" class="prose" novalidate>
                    {form.hidden_request()}
                    <FileField
                    form=form
                    name="file"
                    label=t.bulk_import_file()
                    accept=".xlsx,.ods,.csv,.txt,text/csv"
                />
                <TextArea
                        form=form
                        name="text"
                        label=t.bulk_import_text()
                        optional=t.form_optional()
                    />
                    <button class="btn btn-primary" type="submit">{t.bulk_import_check()}</button>
                </form>
            }
        })
}

fn problem_table(visit: &Visit, problems: &Problems) -> AnyView {
    let t = visit.texts;
    let columns = [
        Column::words(t.bulk_import_line()),
        Column::words(t.bulk_import_column()),
        Column::words(t.bulk_import_what()),
    ];
    let rows = problems.found.iter().map(|problem| {
        let heading = problem.column.map(|column| column.heading(t));
        vec![
            problem.line.to_string().into_any(),
            heading.unwrap_or_else(|| "–".to_owned()).into_any(),
            words::words(t, &problem.error, &problems.sites),
        ]
    });
    table(t.bulk_import_problems(), true, &columns, rows)
}

fn preview(visit: &Visit, form: &Form, import: &Import, closed: &ClosedDays) -> Response {
    let t = visit.texts;
    let columns = [
        Column::words(t.staff_edition_title()),
        Column::words(t.staff_edition_when()),
        Column::numbers(t.staff_edition_capacity()),
    ];
    let rows = import.editions.iter().map(|edition| {
        let sessions = edition
            .sessions
            .iter()
            .map(|session| {
                let site = edition.details.site_id;
                let closed = closed_tag(visit, closed, site, session.times.date());
                view! { <li>{t.session(session.times)} {closed}</li> }
            })
            .collect_view();
        vec![
            translated_text::line(&edition.details.title, visit.language),
            view! { <ul>{sessions}</ul> }.into_any(),
            t.number(i64::from(edition.details.capacity)).into_any(),
        ]
    });
    let title = t.bulk_import_check_title();
    let preview = Preview {
        lead: Some(t.bulk_season_count(import.editions.len()).into_any()),
        title: title.clone(),
        content: || table(title, false, &columns, rows),
        fields: &["text"],
        confirm: t.bulk_import_confirm(),
        is_final: false,
        is_upload: true,
    };
    // The file is passed on as text, so that it can be changed where it was read.
    let form = form.clone().with("text", import.text.clone());
    preview.page(visit, &form)
}

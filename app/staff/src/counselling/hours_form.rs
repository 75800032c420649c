//! The form for new office hours.

use std::collections::BTreeSet;

use domain::{
    calendar_date::CalendarDate,
    counselling::{
        Mode, Offer, OfficeHours, OfficeHoursError, Service, SlotTiming, WeeklyAvailability,
    },
    edition::{local_date, parse_end, parse_time},
    spoken_languages::SpokenLanguages,
    text::plain_number,
};
use jiff::{ToSpan as _, civil::Date};
use leptos::prelude::*;
use services::counselling::NewHours;
use store::site::Site;
use ui::{Choice, Choices, Form, SPOKEN, Select, TextField, Visit};

/// Maximum length of an appointment and of a pause, in minutes.
const LONGEST: u16 = 240;

/// A form with typical values.
pub(super) fn empty(visit: &Visit) -> Form {
    Form::new()
        .with("repeat", "weekly")
        .with("first", visit.portal.today().to_string())
        .with("length", "45")
        .with("before", "0")
        .with("after", "15")
        .with("languages", "it")
        .with("modes", Mode::InPerson.as_str())
}

/// The first day on which the hours apply.
pub(super) fn first_on(weekly: &WeeklyAvailability) -> CalendarDate {
    let from = Date::from(weekly.valid_from());
    let days = i32::from(from.weekday().until(weekly.weekday()));
    from.saturating_add(days.days()).into()
}

/// Parses the form; errors are recorded at their fields.
pub(super) fn read(visit: &Visit, form: &mut Form, sites: &[Site]) -> Option<NewHours> {
    let t = visit.texts;
    let first = form.parse("first", CalendarDate::parse, |error| t.problem(error));
    if first.is_some_and(|first| first < local_date(visit.portal.now())) {
        form.refuse("first", t.counselling_hours_first_past());
    }
    let last = form.parse_optional("last", CalendarDate::parse, |error| t.problem(error));
    let start = form.parse("start", parse_time, |error| t.problem(error));
    let end = form.parse("end", parse_end, |error| t.problem(error));
    let [length, before, after] =
        ["length", "before", "after"].map(|field| minutes(visit, form, field));
    let slug = form.value("site").to_owned();
    let site = sites.iter().find(|site| site.slug == slug);
    let offer = offer(visit, form);
    let is_at_site = form
        .values("modes")
        .iter()
        .any(|mode| mode == Mode::InPerson.as_str());
    if is_at_site && site.is_none() {
        form.refuse("site", t.counselling_hours_site_missing());
    }
    if form.has_problems() {
        return None;
    }
    let timing = SlotTiming {
        length: length?,
        buffer_before: before?,
        buffer_after: after?,
    };
    let hours = match OfficeHours::new(start?, end?, timing, offer?) {
        Ok(hours) => hours,
        Err(error) => {
            form.refuse(field_of(error), t.problem(error));
            return None;
        }
    };
    let first = first?;
    let weekly = if form.value("repeat") == "once" {
        WeeklyAvailability::once(first, hours)
    } else {
        let weekday = Date::from(first).weekday();
        form.parse(
            "last",
            |_| WeeklyAvailability::new(weekday, first, last.flatten(), hours),
            |error| t.problem(error),
        )?
    };
    Some(NewHours {
        site: site.map(|site| site.id),
        weekly,
    })
}

/// The field for an error that concerns several.
const fn field_of(error: OfficeHoursError) -> &'static str {
    match error {
        OfficeHoursError::EndNotAfterStart => "end",
        OfficeHoursError::SlotTooShort | OfficeHoursError::SlotLongerThanHours => "length",
        OfficeHoursError::NoService => "services",
        OfficeHoursError::NoMode => "modes",
    }
}

fn minutes(visit: &Visit, form: &mut Form, field: &str) -> Option<u16> {
    let number = plain_number(form.value(field)).parse::<u16>().ok();
    let number = number.filter(|number| *number <= LONGEST);
    if number.is_none() {
        form.refuse(field, visit.texts.counselling_hours_minutes_wrong());
    }
    number
}

/// The services, modes and languages that were ticked.
fn offer(visit: &Visit, form: &mut Form) -> Option<Offer> {
    let t = visit.texts;
    let services: BTreeSet<Service> = ticked(form, "services");
    let modes: BTreeSet<Mode> = ticked(form, "modes");
    if services.is_empty() {
        form.refuse("services", t.counselling_problem_no_service());
    }
    if modes.is_empty() {
        form.refuse("modes", t.counselling_problem_no_mode());
    }
    let tags = form.values("languages").iter().map(String::as_str);
    let tags = tags.filter(|tag| SPOKEN.contains(tag)).collect::<Vec<_>>();
    let languages = SpokenLanguages::new(tags).ok();
    if languages.is_none() {
        form.refuse("languages", t.counselling_hours_languages_missing());
    }
    Some(Offer {
        services,
        modes,
        languages: languages?,
    })
}

fn ticked<Value: std::str::FromStr + Ord>(form: &Form, field: &str) -> BTreeSet<Value> {
    let values = form.values(field).iter();
    values.filter_map(|value| value.parse().ok()).collect()
}

/// The fields of the form and its button; `hidden` says for whom the hours are.
pub(super) fn fields(visit: &Visit, form: &Form, sites: &[Site], hidden: AnyView) -> AnyView {
    let t = visit.texts;
    let repeats = vec![
        Choice::new("weekly", t.counselling_hours_weekly()),
        Choice::new("once", t.counselling_hours_single()),
    ];
    view! {
        <form method="post" class="question" novalidate>
            {form.hidden_request()}
            {hidden}
            <Choices form=form name="repeat" label=t.counselling_hours_repeat() choices=repeats/>
            <TextField
                form=form
                name="first"
                label=t.counselling_hours_first()
                hint=t.counselling_hours_first_hint()
                kind="date"
            />
            <TextField
                form=form
                name="last"
                label=t.counselling_hours_last()
                hint=t.counselling_hours_last_hint()
                optional=t.form_optional()
                kind="date"
            />
            <div class="field-row">
                <TextField form=form name="start" label=t.counselling_hours_start() kind="time"/>
                <TextField form=form name="end" label=t.counselling_hours_until() kind="time"/>
            </div>
            {timing(visit, form)}
            {what(visit, form, sites)}
            <button class="btn btn-primary" type="submit">{t.action_save()}</button>
        </form>
    }
    .into_any()
}

fn timing(visit: &Visit, form: &Form) -> AnyView {
    let t = visit.texts;
    [
        ("length", t.counselling_hours_length()),
        ("before", t.counselling_hours_before()),
        ("after", t.counselling_hours_after()),
    ]
    .into_iter()
    .map(|(name, label)| {
        view! {
            <TextField form=form name=name label=label inputmode="numeric" width="width-4"/>
        }
    })
    .collect_view()
    .into_any()
}

fn what(visit: &Visit, form: &Form, sites: &[Site]) -> AnyView {
    let t = visit.texts;
    let sites = std::iter::once(Choice::new("", t.counselling_hours_no_site()))
        .chain(sites.iter().map(|site| Choice::new(&site.slug, &site.name)))
        .collect();
    let services = Service::ALL
        .iter()
        .map(|service| Choice::new(service.as_str(), t.counselling_service(*service)))
        .collect();
    let modes = Mode::ALL
        .iter()
        .map(|mode| Choice::new(mode.as_str(), t.counselling_mode(*mode)))
        .collect();
    let languages = SPOKEN
        .iter()
        .map(|tag| Choice::new(*tag, t.spoken_language(tag)))
        .collect();
    view! {
        <Choices
            form=form
            name="modes"
            label=t.counselling_hours_modes()
            choices=modes
            several=true
            inline=true
        />
        <Select form=form name="site" label=t.counselling_hours_site() choices=sites/>
        <Choices
            form=form
            name="services"
            label=t.counselling_hours_services()
            choices=services
            several=true
        />
        <Choices
            form=form
            name="languages"
            label=t.counselling_hours_languages()
            choices=languages
            several=true
            inline=true
        />
    }
    .into_any()
}

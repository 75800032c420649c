//! Free slots as radio buttons, in days that open, and the links to previous and next weeks.

use domain::{calendar_date::CalendarDate, counselling::HORIZON, id::SiteId};
use jiff::{ToSpan as _, civil::Date};
use leptos::prelude::*;
use services::counselling::{OpenSlot, Week};
use store::site::Site;
use texts::rome;

use super::slot_value;
use crate::{Closed, Form, Icon, closed_days, visit::Visit};

/// The free slots of a week as choices of one question, which is the page's heading or a label;
/// `above` is placed between the two. Each day opens by itself: the requested one is open, or that of the chosen slot.
pub fn slots(
    visit: &Visit,
    form: &Form,
    week: &Week,
    sites: &[Site],
    legend: AnyView,
    above: Option<AnyView>,
) -> AnyView {
    let problem = form.problem("slot").map(|words| {
        view! {
            <p class="error-text" id="slot-error"><Icon name="it-error"/> {words.to_owned()}</p>
        }
    });
    let class = if problem.is_some() {
        "field slots invalid"
    } else {
        "field slots"
    };
    let described = problem.is_some().then_some("slot-error");
    let open = open_day(form, week, sites);
    let only = only_site(week, sites);
    let place = only.map(|site| view! { <p class="slot-place"><bdi>{site.name.clone()}</bdi></p> });
    let days = week
        .days
        .iter()
        .map(|(date, slots)| {
            let day = Day {
                date: *date,
                slots,
                is_open: Some(*date) == open,
                names_sites: only.is_none(),
            };
            day.view(visit, form, sites)
        })
        .collect::<Vec<_>>();
    view! {
        <fieldset class=class aria-describedby=described>
            <legend>{legend}</legend>
            {above}
            {problem}
            <div id="slots">{place} {days}</div>
        </fieldset>
    }
    .into_any()
}

/// The day that is open: that of the chosen slot, else the requested one, else the first.
fn open_day(form: &Form, week: &Week, sites: &[Site]) -> Option<CalendarDate> {
    let is_chosen = |open: &OpenSlot| slot_value(open, sites) == form.value("slot");
    let days = || week.days.iter();
    let chosen = days().find(|(_, slots)| slots.iter().any(is_chosen));
    let requested = || days().find(|(date, _)| *date == week.day);
    let day = chosen.or_else(requested).or_else(|| week.days.first());
    day.map(|(date, _)| *date)
}

/// The site of all slots of a week, if there is only one.
fn only_site<'sites>(week: &Week, sites: &'sites [Site]) -> Option<&'sites Site> {
    let mut slots = week.days.iter().flat_map(|(_, slots)| slots);
    let first = slots.next()?.site?;
    let site = sites.iter().find(|site| site.id == first)?;
    slots.all(|open| open.site == Some(first)).then_some(site)
}

struct Day<'a> {
    date: CalendarDate,
    slots: &'a [OpenSlot],
    is_open: bool,
    /// Whether its times are at several sites, each of which is said above its own.
    names_sites: bool,
}

impl Day<'_> {
    fn view(&self, visit: &Visit, form: &Form, sites: &[Site]) -> AnyView {
        let t = visit.texts;
        let id = format!("day-{}", self.date);
        let named_by = id.clone();
        let mut places: Vec<_> = self.slots.iter().map(|open| open.site).collect();
        places.sort_by_key(|place| sites.iter().position(|site| Some(site.id) == *place));
        places.dedup();
        let mut chips = self.chips(visit, form, sites);
        let times = places
            .into_iter()
            .map(|place| {
                let own = chips.extract_if(.., |(site, _)| *site == place);
                let own = own.map(|(_, chip)| chip).collect::<Vec<_>>();
                let site = sites.iter().find(|site| Some(site.id) == place);
                let Some(site) = site.filter(|_| self.names_sites) else {
                    return view! { <div class="slot-times">{own}</div> }.into_any();
                };
                let id = format!("{id}-{}", site.slug);
                let named_by = id.clone();
                view! {
                    <div role="group" aria-labelledby=named_by data-place="">
                        <p class="slot-place" id=id><bdi>{site.name.clone()}</bdi></p>
                        <div class="slot-times">{own}</div>
                    </div>
                }
                .into_any()
            })
            .collect::<Vec<_>>();
        view! {
            <details class="slot-group" name="slot-day" open=self.is_open>
                <summary>
                    <h2 class="slot-day h6" id=id>{t.date(self.date)}</h2>
                    <span class="slot-count">{t.counselling_times_free(self.slots.len())}</span>
                    <span class="slot-mark"><Icon name="it-check-circle"/> {t.counselling_day_chosen()}</span>
                </summary>
                <div role="group" aria-labelledby=named_by>{times}</div>
            </details>
        }
        .into_any()
    }

    /// Its times in order, each with its site. Errors lead to the first of the day that is open.
    fn chips(&self, visit: &Visit, form: &Form, sites: &[Site]) -> Vec<(Option<SiteId>, AnyView)> {
        let chip = |(number, open): (usize, &OpenSlot)| {
            let id = if self.is_open && number == 0 {
                "slot".to_owned()
            } else {
                format!("slot-{}-{number}", self.date)
            };
            let value = slot_value(open, sites);
            let checked = form.value("slot") == value;
            let invalid = form.problem("slot").map(|_| "true");
            let ends = rome(open.slot.ends_at).time();
            let chip = view! {
                <div class="choice">
                    <input
                        type="radio"
                        id=id.clone()
                        name="slot"
                        value=value
                        checked=checked
                        aria-invalid=invalid
                    />
                    <label for=id>{visit.texts.time_range(open.slot.start, ends)}</label>
                </div>
            };
            (open.site, chip.into_any())
        };
        self.slots.iter().enumerate().map(chip).collect()
    }
}

/// The links to the previous and next week; `address` returns the URL of a day's week.
pub fn leaf(visit: &Visit, week: &Week, address: impl Fn(CalendarDate) -> String) -> AnyView {
    let t = visit.texts;
    let link = |day: CalendarDate, words: String| {
        view! { <a class="btn btn-outline-primary btn-sm" href=address(day)>{words}</a> }
    };
    let earlier = week
        .earlier
        .map(|day| link(day, t.counselling_week_earlier()));
    let later = week.later.map(|day| link(day, t.counselling_week_later()));
    let sunday = Date::from(week.monday).saturating_add(6.days());
    let shown = t.counselling_week(t.short_date(week.monday), t.short_date(sunday));
    let closed = week.closed.iter();
    let closed = closed.map(|closure| Closed {
        days: closure.days,
        reason: &closure.reason,
        site: None,
    });
    view! {
        {closed_days(visit, t.public_site_closed_title(), closed)}
        <nav class="week-nav" aria-label=t.counselling_weeks()>
            <p>{shown}</p>
            <div class="button-row">{earlier} {later}</div>
        </nav>
        {empty(visit, week, &address)}
    }
    .into_any()
}

/// The message for a week without free slots.
fn empty(visit: &Visit, week: &Week, address: &impl Fn(CalendarDate) -> String) -> Option<AnyView> {
    let t = visit.texts;
    week.days.is_empty().then(|| match &week.first {
        Some(first) => view! {
            <div class="notice notice-info">
                <Icon name="it-info-circle"/>
                <div>
                    <p>{t.counselling_week_none()}</p>
                    <p>
                        <a href=address(first.slot.date)>
                            {t.counselling_week_first(t.date(first.slot.date))}
                        </a>
                    </p>
                </div>
            </div>
        }
        .into_any(),
        None => view! {
            <div class="notice notice-warning">
                <Icon name="it-warning-circle"/>
                <div>
                    <p>{t.counselling_none(HORIZON.days_ahead)}</p>
                    <p><a href=visit.to("/sites")>{t.counselling_to_sites()}</a></p>
                </div>
            </div>
        }
        .into_any(),
    })
}

/// The free slots of a week and the submit button, if there are any, with `leaf`, the links to other weeks.
pub fn slot_choices(
    visit: &Visit,
    form: &Form,
    week: &Week,
    sites: &[Site],
    leaf: AnyView,
) -> AnyView {
    let t = visit.texts;
    if week.days.is_empty() {
        return leaf;
    }
    let legend = t.counselling_choose_slot().into_any();
    view! {
        <input type="hidden" name="week" value=week.monday.to_string()/>
        {slots(visit, form, week, sites, legend, Some(leaf))}
        <button class="btn btn-primary" type="submit">{t.counselling_move_act()}</button>
    }
    .into_any()
}
